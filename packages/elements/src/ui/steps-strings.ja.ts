import type { StepsStrings } from './steps-strings.ts';

export const ja: StepsStrings = {
  of: (step, all) => `手順 ${step}/${all}：`,
};
