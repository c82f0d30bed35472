import type Stripe from 'stripe';
import type { World } from '../billing/world.ts';

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
