import type { Limits, Plan } from '@varai/client';

/**
 * How many months a year's payment saves: a year at ten months' price is 2.
 * The least of all plans, so that the promise holds for each; 0 when there is none.
 */
export function monthsFree(plans: readonly Plan[]): number {
  const saved = plans
    .filter(({ prices }) => prices.month.amount > 0)
    .map(({ prices }) => Math.floor((12 * prices.month.amount - prices.year.amount) / prices.month.amount));
  return Math.max(0, saved.length > 0 ? Math.min(...saved) : 0);
}

/** Every feature that any plan has, in the order of the plan that has most. */
export const allFeatures = (plans: readonly Plan[]): string[] => [
  ...new Set([...plans].sort((a, b) => b.features.length - a.features.length).flatMap(({ features }) => features)),
];

export const limitNames = [
  'aiTokens',
  'apiCalls',
  'storageBytes',
  'seats',
] as const satisfies readonly (keyof Limits)[];
export type LimitName = (typeof limitNames)[number];

/** What a customer of `today` gets and gives up with `plan`. */
export interface Difference {
  readonly limits: readonly { name: LimitName; before: number | null; after: number | null }[];
  readonly gains: readonly string[];
  readonly losses: readonly string[];
}

export const difference = (today: Plan, plan: Plan): Difference => ({
  limits: limitNames
    .map((name) => ({ name, before: today.limits[name], after: plan.limits[name] }))
    .filter(({ before, after }) => before !== after),
  gains: plan.features.filter((feature) => !today.features.includes(feature)),
  losses: today.features.filter((feature) => !plan.features.includes(feature)),
});

const monthly = ({ prices }: Plan): number => prices.month.amount;

/** Whether a plan is dearer than today's, both by the month, so that intervals compare. */
export const isUpgrade = (today: Plan, plan: Plan): boolean => monthly(plan) > monthly(today);

/** The plan that the one primary action of the picker leads to: the cheapest that is dearer than today's. */
export const nextUpgrade = (today: Plan | undefined, plans: readonly Plan[]): Plan | undefined =>
  today &&
  plans
    .filter((plan) => isUpgrade(today, plan))
    .sort((a, b) => monthly(a) - monthly(b))
    .at(0);
