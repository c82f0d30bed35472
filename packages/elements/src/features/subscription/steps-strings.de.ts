import type { PlanStepsStrings } from './steps-strings.ts';

export const de: PlanStepsStrings = {
  label: 'Schritte des Tarifwechsels',
  choose: 'Tarif',
  review: 'Prüfen',
  pay: 'Zahlung',
  shopify: 'Shopify',
  done: 'Fertig',
};
