import type { Interval } from '@varai/client';
import type Stripe from 'stripe';
import { catalogue, intervals, lookupKey, productOf, seededPrice, type CataloguePlan } from './catalogue.ts';

/** Makes the products and prices of the catalogue at the provider. Run again it changes only what differs. */
export async function seedCatalogue(stripe: Stripe): Promise<void> {
  for (const plan of catalogue) {
    await seedProduct(stripe, plan);
    for (const interval of intervals) await seedPrice(stripe, plan, interval);
  }
}

async function seedProduct(stripe: Stripe, { id, name, description }: CataloguePlan): Promise<void> {
  const product = productOf(id);
  try {
    const found = await stripe.products.retrieve(product);
    if (found.name !== name || found.description !== description)
      await stripe.products.update(product, { name, description });
  } catch (error) {
    if ((error as { code?: string }).code !== 'resource_missing') throw error;
    await stripe.products.create({ id: product, name, description, metadata: { plan: id } });
  }
}

async function seedPrice(stripe: Stripe, plan: CataloguePlan, interval: Interval): Promise<void> {
  const key = lookupKey(plan.id, interval);
  const amount = seededPrice(plan, interval, 'USD');
  const others = Object.keys(plan.monthly).filter((currency) => currency !== 'USD');
  const options = Object.fromEntries(
    others.map((currency) => [currency.toLowerCase(), { unit_amount: seededPrice(plan, interval, currency) }]),
  );
  const found = await stripe.prices.list({ lookup_keys: [key], active: true, expand: ['data.currency_options'] });
  const [price] = found.data;
  const same =
    price?.unit_amount === amount &&
    Object.entries(options).every(
      ([currency, { unit_amount: wanted }]) => price.currency_options?.[currency]?.unit_amount === wanted,
    );
  if (same) return;
  // a price cannot be changed: a new one takes over its name, and those who pay the old one go on paying it
  await stripe.prices.create({
    product: productOf(plan.id),
    currency: 'usd',
    unit_amount: amount,
    recurring: { interval },
    currency_options: options,
    lookup_key: key,
    transfer_lookup_key: true,
    metadata: { plan: plan.id },
  });
}
