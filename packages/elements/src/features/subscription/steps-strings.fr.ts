import type { PlanStepsStrings } from './steps-strings.ts';

export const fr: PlanStepsStrings = {
  label: 'Étapes du changement de forfait',
  choose: 'Forfait',
  review: 'Vérification',
  pay: 'Paiement',
  shopify: 'Shopify',
  done: 'Terminé',
};
