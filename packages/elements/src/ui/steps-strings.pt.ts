import type { StepsStrings } from './steps-strings.ts';

export const pt: StepsStrings = {
  of: (step, all) => `Passo ${step} de ${all}:`,
};
