import type { PlanStepsStrings } from './steps-strings.ts';

export const ar: PlanStepsStrings = {
  label: 'خطوات تغيير الخطة',
  choose: 'الخطة',
  review: 'المراجعة',
  pay: 'الدفع',
  shopify: 'Shopify',
  done: 'تم',
};
