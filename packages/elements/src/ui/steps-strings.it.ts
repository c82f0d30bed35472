import type { StepsStrings } from './steps-strings.ts';

export const it: StepsStrings = {
  of: (step, all) => `Passaggio ${step} di ${all}:`,
};
