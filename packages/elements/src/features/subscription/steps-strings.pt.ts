import type { PlanStepsStrings } from './steps-strings.ts';

export const pt: PlanStepsStrings = {
  label: 'Passos da mudança de plano',
  choose: 'Plano',
  review: 'Revisão',
  pay: 'Pagamento',
  shopify: 'Shopify',
  done: 'Concluído',
};
