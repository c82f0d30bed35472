const en = {
  of: (step: string, all: string) => `Step ${step} of ${all}:`,
};

export type StepsStrings = typeof en;

export const stepsStrings = { en, others: () => import('./steps-strings.languages.ts') };
