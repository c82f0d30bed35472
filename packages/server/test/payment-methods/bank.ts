import type Stripe from 'stripe';
import { lookupKey } from '../../src/features/subscription/catalogue.ts';
import type { World } from '../billing/world.ts';

/** In seconds; longer than a first payment is waited for. */
export const day = 86_400;

/** Subscribes to what nobody pays: within a day it lapses, and stands in the provider's lists from then on. */
export async function neverPaid(stripe: Stripe, { customer }: { customer: string }): Promise<void> {
  const { data } = await stripe.prices.list({ lookup_keys: [lookupKey('starter', 'month')], active: true });
  await stripe.subscriptions.create({
    customer,
    currency: 'usd',
    items: data.map(({ id }) => ({ price: id })),
    payment_behavior: 'default_incomplete',
  });
}

/** What Stripe.js makes of what was typed in its own frame. */
export async function typed(stripe: Stripe, card: string): Promise<string> {
  if (card.startsWith('pm_')) return card;
  const billing_details = { name: 'Ada Owner', email: 'ada@acme.test' };
  const method = await stripe.paymentMethods.create(
    /^\d/.test(card)
      ? { type: 'card', card: { number: card, exp_month: 12, exp_year: 2040, cvc: '123' }, billing_details }
      : { type: 'sepa_debit', sepa_debit: { iban: card }, billing_details },
  );
  return method.id;
}

/** The customer passes or fails the bank's challenge, as Stripe's own frame tells it. */
export async function answer(world: Pick<World, 'simulator'>, clientSecret: string, passed: boolean): Promise<void> {
  const [id = ''] = clientSecret.split('_secret_');
  await fetch(`${world.simulator.url}/js/intents/${id}/authenticate`, {
    method: 'POST',
    headers: { authorization: 'Bearer pk_test_varai', 'content-type': 'application/json' },
    body: JSON.stringify({ client_secret: clientSecret, passed }),
  });
}
