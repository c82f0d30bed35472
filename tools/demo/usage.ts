import type { UsageStore } from '@varai/server';
import type Stripe from 'stripe';

const gib = 1024 ** 3;

/** What a shop of this size has used in half a month. */
export async function fillUsage(store: UsageStore, account: string, subscription: Stripe.Subscription): Promise<void> {
  const begun = subscription.items.data[0]?.current_period_start;
  if (begun === undefined) throw new Error('The subscription has no item.');
  const period = new Date(begun * 1000);
  await store.write(account, 'ai_tokens', period, 4180);
  await store.write(account, 'api_calls', period, 38_240);
  await store.write(account, 'storage', null, 3 * gib);
  await store.write(account, 'seats', null, 2);
}
