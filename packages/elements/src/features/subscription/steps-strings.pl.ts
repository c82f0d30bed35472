import type { PlanStepsStrings } from './steps-strings.ts';

export const pl: PlanStepsStrings = {
  label: 'Kroki zmiany planu',
  choose: 'Plan',
  review: 'Sprawdzenie',
  pay: 'Płatność',
  shopify: 'Shopify',
  done: 'Gotowe',
};
