import type { Plan } from '@varai/client';
import { inLanguage } from './catalogue-words.ts';
import { catalogue } from './catalogue.ts';
import { isOver } from './mirror.ts';
import type { PriceList, SubscriptionStore } from './ports.ts';

/** What a list of plans is made from. */
export interface Sold {
  readonly store: Pick<SubscriptionStore, 'account' | 'within'>;
  readonly prices: Pick<PriceList, 'amount'>;
  /** The one currency that all is sold in; the account's own unless given. */
  readonly soldIn?: string;
}

/** The catalogue with the provider's prices in the account's currency; a plan without a price there is left out. */
export async function listPlans(
  { store, prices, soldIn }: Sold,
  account: string,
  locale: string | null = null,
): Promise<Plan[]> {
  const [mirror, owner] = await Promise.all([
    store.within(account, (records) => records.mirror()),
    store.account(account),
  ]);
  const currency = soldIn ?? mirror?.price.currency ?? owner?.currency ?? 'USD';
  const current = mirror && !isOver(mirror.status) ? mirror.planId : undefined;
  const plans: Plan[] = [];
  for (const plan of catalogue) {
    const { id, name, description, features, limits } = inLanguage(plan, locale ?? owner?.locale);
    const [month, year] = [await prices.amount(id, 'month', currency), await prices.amount(id, 'year', currency)];
    if (month === undefined || year === undefined) continue;
    plans.push({
      id,
      name,
      description,
      features: [...features],
      limits,
      prices: { month: { amount: month, currency }, year: { amount: year, currency } },
      current: id === current,
    });
  }
  return plans;
}
