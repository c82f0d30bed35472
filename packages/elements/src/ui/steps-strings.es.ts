import type { StepsStrings } from './steps-strings.ts';

export const es: StepsStrings = {
  of: (step, all) => `Paso ${step} de ${all}:`,
};
