import type { StepsStrings } from './steps-strings.ts';

export const ar: StepsStrings = {
  of: (step, all) => `الخطوة ${step} من ${all}:`,
};
