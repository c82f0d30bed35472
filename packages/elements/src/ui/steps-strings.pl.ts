import type { StepsStrings } from './steps-strings.ts';

export const pl: StepsStrings = {
  of: (step, all) => `Krok ${step} z ${all}:`,
};
