import type { PlanStepsStrings } from './steps-strings.ts';

export const it: PlanStepsStrings = {
  label: 'Passaggi del cambio di piano',
  choose: 'Piano',
  review: 'Verifica',
  pay: 'Pagamento',
  shopify: 'Shopify',
  done: 'Fatto',
};
