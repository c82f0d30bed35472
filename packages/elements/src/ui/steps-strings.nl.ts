import type { StepsStrings } from './steps-strings.ts';

export const nl: StepsStrings = {
  of: (step, all) => `Stap ${step} van ${all}:`,
};
