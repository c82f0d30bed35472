const en = {
  label: 'Steps of the plan change',
  choose: 'Plan',
  review: 'Review',
  pay: 'Payment',
  shopify: 'Shopify',
  done: 'Done',
};

export type PlanStepsStrings = typeof en;

export const stepsStrings = { en, others: () => import('./steps-strings.languages.ts') };
