import type { PlanStepsStrings } from './steps-strings.ts';

export const es: PlanStepsStrings = {
  label: 'Pasos del cambio de plan',
  choose: 'Plan',
  review: 'Revisión',
  pay: 'Pago',
  shopify: 'Shopify',
  done: 'Listo',
};
