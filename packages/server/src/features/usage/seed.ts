import type Stripe from 'stripe';
import { eventName, meters } from './meters.ts';
import { marks } from './stripe.ts';

interface SeededPackage {
  readonly tokens: number;
  /** Minor units by currency; the seeded prices include their tax. */
  readonly prices: Readonly<Record<string, number>>;
}

const packages: readonly SeededPackage[] = [
  { tokens: 1_000, prices: { USD: 2_500, EUR: 2_400, JPY: 3_800, KWD: 7_700 } },
  { tokens: 5_000, prices: { USD: 10_000, EUR: 9_500, JPY: 15_000, KWD: 30_800 } },
  { tokens: 20_000, prices: { USD: 32_000, EUR: 30_500, JPY: 48_000, KWD: 98_500 } },
];

const names: Record<string, string> = {
  ai_tokens: 'AI tokens',
  api_calls: 'API calls',
  storage: 'Storage (bytes)',
  seats: 'Seats',
};

/** Makes the meters and the token packages at the provider. Run again it changes only what differs. */
export async function seedUsage(stripe: Stripe): Promise<void> {
  const { data } = await stripe.billing.meters.list({ status: 'active', limit: 100 });
  for (const { id, kind } of meters) {
    if (data.some(({ event_name }) => event_name === eventName(id))) continue;
    await stripe.billing.meters.create({
      display_name: names[id] ?? id,
      event_name: eventName(id),
      default_aggregation: { formula: kind === 'sum' ? 'sum' : 'last' },
      customer_mapping: { type: 'by_id', event_payload_key: 'stripe_customer_id' },
      value_settings: { event_payload_key: 'value' },
    });
  }
  for (const one of packages) await seedPackage(stripe, one);
}

async function seedPackage(stripe: Stripe, { tokens, prices }: SeededPackage): Promise<void> {
  const product = `prod_varai_tokens_${tokens}`;
  const name = `${new Intl.NumberFormat('en').format(tokens)} AI tokens`;
  try {
    await stripe.products.retrieve(product);
  } catch (error) {
    if ((error as { code?: string }).code !== 'resource_missing') throw error;
    await stripe.products.create({ id: product, name, metadata: { [marks.tokens]: String(tokens) } });
  }
  const key = `tokens_${tokens}`;
  const { data } = await stripe.prices.list({ lookup_keys: [key], active: true, expand: ['data.currency_options'] });
  const [price] = data;
  const same =
    price &&
    Object.entries(prices).every(
      ([currency, amount]) => price.currency_options?.[currency.toLowerCase()]?.unit_amount === amount,
    );
  if (same) return;
  const { USD: unit_amount = 0, ...others } = prices;
  await stripe.prices.create({
    product,
    currency: 'usd',
    unit_amount,
    tax_behavior: 'inclusive',
    currency_options: Object.fromEntries(
      Object.entries(others).map(([currency, amount]) => [
        currency.toLowerCase(),
        { unit_amount: amount, tax_behavior: 'inclusive' },
      ]),
    ),
    lookup_key: key,
    transfer_lookup_key: true,
  });
  // a price cannot be changed: the old one is taken off the list
  if (price) await stripe.prices.update(price.id, { active: false });
}
