import type { PlanStepsStrings } from './steps-strings.ts';

export const nl: PlanStepsStrings = {
  label: 'Stappen van de planwijziging',
  choose: 'Plan',
  review: 'Controle',
  pay: 'Betaling',
  shopify: 'Shopify',
  done: 'Klaar',
};
