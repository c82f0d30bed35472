import type Stripe from 'stripe';

/** An account of the host with a subscription that is paid by a card. */
export interface AccountWish {
  /** The host's id of it, and ours. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly plan: 'starter' | 'professional' | 'enterprise';
  readonly interval: 'month' | 'year';
  /** One of Stripe's test payment methods. */
  readonly card: string;
  /** E.164. */
  readonly phone?: string;
  /** In which it pays; dollars unless said otherwise. */
  readonly currency?: 'EUR';
  /** Who bills the account; Stripe unless said otherwise. */
  readonly rail?: 'shopify-billing';
}

export const ada: AccountWish = {
  id: 'acct_demo',
  name: 'Acme Optics',
  email: 'ada@acme.test',
  plan: 'professional',
  interval: 'month',
  card: 'pm_card_visa',
  phone: '+12125550142',
};

export const accountOf = ({ id, name, email, rail, currency }: AccountWish) => ({
  id,
  hostId: 'host_demo',
  externalId: id,
  name,
  email,
  currency: currency ?? 'USD',
  timeZone: 'America/New_York',
  ...(rail && { rail }),
});

const address = { line1: '20 Lispenard Street', city: 'New York', state: 'NY', postal_code: '10013', country: 'US' };

/**
 * Makes the account's customer and subscription at the provider. Sent again, it makes no second one. `before` is done with a
 * customer who has no invoice yet.
 */
export async function subscribe(
  stripe: Stripe,
  wish: AccountWish,
  before: (customer: string) => void = () => {},
): Promise<{ customer: string; subscription: string }> {
  const key = (step: string) => ({ idempotencyKey: `demo-${wish.id}-${step}` });
  const customer = await stripe.customers.create(
    {
      name: wish.name,
      email: wish.email,
      ...(wish.phone && { phone: wish.phone }),
      address,
      metadata: { varai_account: wish.id },
    },
    key('customer'),
  );
  if ((await stripe.invoices.list({ customer: customer.id, limit: 1 })).data.length === 0) before(customer.id);
  const card = await stripe.paymentMethods.attach(wish.card, { customer: customer.id }, key('card'));
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: card.id } }, key('default'));

  const { data } = await stripe.prices.list({ lookup_keys: [`${wish.plan}_${wish.interval}`] });
  const price = data[0];
  if (!price) throw new Error(`The provider has no price for ${wish.plan} by the ${wish.interval}.`);
  const subscription = await stripe.subscriptions.create(
    {
      customer: customer.id,
      items: [{ price: price.id }],
      metadata: { varai_account: wish.id },
      ...(wish.currency && { currency: wish.currency.toLowerCase() }),
    },
    key('subscription'),
  );
  return { customer: customer.id, subscription: subscription.id };
}
