import { Stripe } from 'stripe';
import { afterEach } from 'vitest';
import { createStripeSimulator, type StripeSimulator, type StripeSimulatorOptions } from '../stripe/simulator.ts';

const open: StripeSimulator[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((simulator) => simulator.close()));
});

/** The official SDK, told where to go and nothing else. */
export function sdk(url: string, key = 'sk_test_varai'): Stripe {
  const { hostname, port } = new URL(url);
  return new Stripe(key, { host: hostname, port, protocol: 'http', maxNetworkRetries: 0 });
}

/** A simulator that listens, and an SDK that talks to it. */
export async function start(options: StripeSimulatorOptions = {}) {
  const simulator = await createStripeSimulator(options);
  await simulator.listen();
  open.push(simulator);
  return { simulator, stripe: sdk(simulator.url), control: simulator.control };
}

type Interval = 'month' | 'year';

export async function seedCatalogue(
  stripe: Stripe,
  currency = 'usd',
  amounts: Record<string, number> = { starter: 2900, professional: 19900, enterprise: 99900 },
) {
  const prices: Record<string, Stripe.Price> = {};
  for (const [plan, amount] of Object.entries(amounts)) {
    const product = await stripe.products.create({
      id: `prod_varai_${plan}`,
      name: plan.charAt(0).toUpperCase() + plan.slice(1),
      metadata: { plan },
    });
    for (const [interval, times] of [
      ['month', 1],
      ['year', 10],
    ] as [Interval, number][]) {
      const lookup_key = `${plan}_${interval}`;
      prices[lookup_key] = await stripe.prices.create({
        product: product.id,
        currency,
        unit_amount: amount * times,
        recurring: { interval },
        lookup_key,
      });
    }
  }
  return (lookupKey: string): string => {
    const price = prices[lookupKey];
    if (!price) throw new Error(`no price ${lookupKey}`);
    return price.id;
  };
}

/** A customer with a card, if one is named, as the default. */
export async function seedCustomer(
  stripe: Stripe,
  card: string | null = 'pm_card_visa',
  more: Stripe.CustomerCreateParams = {},
): Promise<Stripe.Customer> {
  const customer = await stripe.customers.create({ email: 'ada@acme.test', name: 'Acme Optics', ...more });
  if (card) await useCard(stripe, customer.id, card);
  return customer;
}

export async function useCard(stripe: Stripe, customer: string, card: string): Promise<string> {
  const method = await stripe.paymentMethods.attach(card, { customer });
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } });
  return method.id;
}

/** A shop with plans, a customer with a card and a subscription. */
export async function openShop({
  card = 'pm_card_visa',
  plan = 'starter_month',
  ...options
}: StripeSimulatorOptions & { card?: string; plan?: string } = {}) {
  const shop = await start(options);
  const price = await seedCatalogue(shop.stripe);
  const customer = await seedCustomer(shop.stripe);
  const subscription = await shop.stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price(plan) }],
  });
  if (card !== 'pm_card_visa') await useCard(shop.stripe, customer.id, card);
  return { ...shop, price, customer, subscription, item: firstItem(subscription) };
}

export function firstItem(subscription: Stripe.Subscription): Stripe.SubscriptionItem {
  const [item] = subscription.items.data;
  if (!item) throw new Error('no item');
  return item;
}

export const planOf = async (stripe: Stripe, id: string): Promise<string | null> =>
  firstItem(await stripe.subscriptions.retrieve(id)).price.lookup_key;
