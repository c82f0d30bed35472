import type { StepsStrings } from './steps-strings.ts';

export const de: StepsStrings = {
  of: (step, all) => `Schritt ${step} von ${all}:`,
};
