import { lookupKey } from './catalogue.ts';
import type { Clock } from '../../platform/clock.ts';
import type { PriceList } from './ports.ts';
import type { BillingProvider, ProviderPrice } from './provider.ts';

/** Milliseconds for which prices are served without asking again. */
const fresh = 5 * 60 * 1000;

/**
 * The provider's prices, asked for at most once in five minutes. When the provider does not answer, the last known are
 * served; throws its failure only while there are none.
 */
export function createPriceList(provider: Pick<BillingProvider, 'prices'>, clock: Clock): PriceList {
  let known: Map<string, ProviderPrice> | undefined;
  let until = 0;
  let loading: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    const prices = await provider.prices();
    known = new Map(prices.map((price) => [lookupKey(price.planId, price.interval), price]));
    until = clock.now().getTime() + fresh;
  };

  async function find(plan: string, interval: ProviderPrice['interval']): Promise<ProviderPrice | undefined> {
    if (clock.now().getTime() >= until) {
      loading ??= load().finally(() => (loading = undefined));
      try {
        await loading;
      } catch (error) {
        if (!known) throw error;
      }
    }
    return known?.get(lookupKey(plan, interval));
  }

  return {
    amount: async (plan, interval, currency) => (await find(plan, interval))?.amounts[currency],
    id: async (plan, interval) => (await find(plan, interval))?.id,
  };
}
