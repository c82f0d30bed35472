import type { Interval, Limits } from '@varai/client';

/** What a plan is, whoever takes the money; its prices are the provider's. */
export interface CataloguePlan {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Equal names align across plans. */
  readonly features: readonly string[];
  readonly limits: Limits;
  /** What the provider is seeded with: minor units a month, by currency. A year costs ten months. */
  readonly monthly: Readonly<Record<string, number>>;
}

const gigabyte = 1000 ** 3;

/** Lowest first: the order decides what is an upgrade and what a downgrade. */
export const catalogue: readonly CataloguePlan[] = [
  {
    id: 'starter',
    name: 'Starter',
    description: 'For a first shop',
    features: ['Virtual try-on', 'Email support'],
    limits: { aiTokens: 1000, apiCalls: 10_000, storageBytes: 5 * gigabyte, seats: 2 },
    monthly: { USD: 2900, EUR: 2900, JPY: 4300, KWD: 8900 },
  },
  {
    id: 'professional',
    name: 'Professional',
    description: 'For a growing business',
    features: ['Virtual try-on', 'Email support', 'Recommendations', 'Advanced analytics'],
    limits: { aiTokens: 10_000, apiCalls: 100_000, storageBytes: 100 * gigabyte, seats: 10 },
    monthly: { USD: 19_900, EUR: 18_900, JPY: 29_800, KWD: 61_250 },
  },
  {
    id: 'enterprise',
    name: 'Enterprise',
    description: 'For many shops and teams',
    features: [
      'Virtual try-on',
      'Email support',
      'Recommendations',
      'Advanced analytics',
      'Single sign-on',
      'Priority support',
    ],
    limits: { aiTokens: null, apiCalls: null, storageBytes: null, seats: null },
    monthly: { USD: 99_900, EUR: 94_900, JPY: 149_800, KWD: 307_500 },
  },
];

export const intervals: readonly Interval[] = ['month', 'year'];

const monthsCharged: Record<Interval, number> = { month: 1, year: 10 };

/** What the provider is seeded with, in minor units. */
export const seededPrice = (plan: CataloguePlan, interval: Interval, currency: string): number =>
  (plan.monthly[currency] ?? 0) * monthsCharged[interval];

export const findPlan = (id: string): CataloguePlan | undefined => catalogue.find((plan) => plan.id === id);

/** `starter_month`: finds the price that is sold today. */
export const lookupKey = (plan: string, interval: Interval): string => `${plan}_${interval}`;

const prefix = 'prod_varai_';

export const productOf = (plan: string): string => prefix + plan;

/** The plan of a product, of older prices too; undefined for a stranger's product. */
export const planOfProduct = (product: string): string | undefined =>
  product.startsWith(prefix) ? findPlan(product.slice(prefix.length))?.id : undefined;

const rank = (plan: string): number => catalogue.findIndex(({ id }) => id === plan);

/** How the wish compares with what is there: by the plan first, then by the interval. */
export function directionOf(from: string, to: string): 'upgrade' | 'downgrade' | 'interval' {
  if (from === to) return 'interval';
  return rank(to) > rank(from) ? 'upgrade' : 'downgrade';
}
