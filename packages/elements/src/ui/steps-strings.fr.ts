import type { StepsStrings } from './steps-strings.ts';

export const fr: StepsStrings = {
  of: (step, all) => `Étape ${step} sur ${all}\u202f:`,
};
