import { Stripe } from 'stripe';
import { alter, emit } from '../events.ts';
import {
  choice,
  emptyable,
  flag,
  hash,
  integer,
  listOf,
  mapOf,
  mergeMetadata,
  metadata,
  paging,
  range,
  text,
  within,
  type Read,
} from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { find, identifier, now, type World } from '../world.ts';
import { exactAmount } from './currency.ts';

const taxBehavior = choice('exclusive', 'inclusive', 'unspecified');
const option = hash({ unit_amount: integer, tax_behavior: taxBehavior });
const interval = choice('day', 'week', 'month', 'year');
const recurring = hash(
  {
    interval,
    interval_count: integer,
    usage_type: choice('licensed', 'metered'),
    meter: text,
    trial_period_days: integer,
  },
  'interval',
);

const createFields = {
  currency: text,
  active: flag,
  billing_scheme: choice('per_unit'),
  currency_options: mapOf(option),
  lookup_key: text,
  metadata,
  nickname: text,
  product: text,
  product_data: hash(
    { name: text, id: text, active: flag, metadata, unit_label: text, tax_code: text, statement_descriptor: text },
    'name',
  ),
  recurring,
  tax_behavior: taxBehavior,
  transfer_lookup_key: flag,
  unit_amount: integer,
};

const optionsOf = (options: Record<string, Read<{ unit_amount: typeof integer; tax_behavior: typeof taxBehavior }>>) =>
  Object.fromEntries(
    Object.entries(options).map(([currency, { unit_amount = 0, tax_behavior = 'unspecified' }]) => [
      currency.toLowerCase(),
      {
        custom_unit_amount: null,
        tax_behavior,
        unit_amount: exactAmount(unit_amount, currency, `currency_options[${currency}][unit_amount]`),
        unit_amount_decimal: Stripe.Decimal.from(unit_amount),
      } satisfies Stripe.Price.CurrencyOptions,
    ]),
  );

function claimLookupKey(world: World, key: string | undefined, transfer: boolean): void {
  const holder = Object.values(world.tables.prices).find((price) => key !== undefined && price.lookup_key === key);
  if (!holder) return;
  if (!transfer) {
    throw invalid(`A price (\`${holder.id}\`) already uses that lookup key.`, 'lookup_key', 'resource_already_exists');
  }
  alter(world, 'price.updated', holder, (price) => {
    price.lookup_key = null;
  });
}

export function createPrice(world: World, params: Read<typeof createFields>): Stripe.Price {
  const currency = (params.currency ?? '').toLowerCase();
  const product = params.product ? find(world, 'products', params.product, 'product').id : undefined;
  if (!product) throw invalid('You must specify either `product` or `product_data` when creating a price.', 'product');
  const unit = exactAmount(params.unit_amount ?? 0, currency, 'unit_amount');
  claimLookupKey(world, params.lookup_key, params.transfer_lookup_key ?? false);
  const tax_behavior = params.tax_behavior ?? 'unspecified';
  const price: Stripe.Price = {
    id: identifier(world, 'price'),
    object: 'price',
    active: params.active ?? true,
    billing_scheme: 'per_unit',
    created: now(world),
    currency,
    currency_options: optionsOf({ [currency]: { unit_amount: unit, tax_behavior }, ...params.currency_options }),
    custom_unit_amount: null,
    livemode: false,
    lookup_key: params.lookup_key ?? null,
    metadata: mergeMetadata({}, params.metadata),
    nickname: params.nickname ?? null,
    product,
    recurring: params.recurring
      ? {
          interval: params.recurring.interval ?? 'month',
          interval_count: params.recurring.interval_count ?? 1,
          meter: params.recurring.meter ?? null,
          trial_period_days: params.recurring.trial_period_days ?? null,
          usage_type: params.recurring.usage_type ?? 'licensed',
        }
      : null,
    tax_behavior,
    tiers_mode: null,
    transform_quantity: null,
    type: params.recurring ? 'recurring' : 'one_time',
    unit_amount: unit,
    unit_amount_decimal: Stripe.Decimal.from(unit),
  };
  world.tables.prices[price.id] = price;
  emit(world, 'price.created', price);
  return price;
}

export const priceRoutes = [
  route(
    'POST',
    '/v1/prices',
    createFields,
    ({ world, params }) => createPrice(world, params),
    'currency',
    'unit_amount',
  ),
  route(
    'GET',
    '/v1/prices',
    {
      ...paging,
      active: flag,
      currency: text,
      lookup_keys: listOf(text),
      product: text,
      type: choice('one_time', 'recurring'),
      created: range,
      recurring: hash({ interval, usage_type: choice('licensed', 'metered'), meter: text }),
    },
    ({ world, params }) =>
      page(
        Object.values(world.tables.prices).filter(
          (row) =>
            (params.active === undefined || row.active === params.active) &&
            (!params.currency || row.currency === params.currency) &&
            (!params.lookup_keys || (row.lookup_key !== null && params.lookup_keys.includes(row.lookup_key))) &&
            (!params.product || row.product === params.product) &&
            (!params.type || row.type === params.type) &&
            (!params.recurring?.interval || row.recurring?.interval === params.recurring.interval) &&
            within(row.created, params.created),
        ),
        '/v1/prices',
        params,
      ),
  ),
  route('GET', '/v1/prices/:id', {}, ({ world, path }) => find(world, 'prices', path('id'))),
  route(
    'POST',
    '/v1/prices/:id',
    {
      active: flag,
      currency_options: emptyable(mapOf(option)),
      lookup_key: text,
      metadata,
      nickname: emptyable(text),
      tax_behavior: taxBehavior,
      transfer_lookup_key: flag,
    },
    ({ world, params, path }) => {
      const found = find(world, 'prices', path('id'));
      if (params.lookup_key !== undefined && params.lookup_key !== found.lookup_key) {
        claimLookupKey(world, params.lookup_key, params.transfer_lookup_key ?? false);
      }
      return alter(world, 'price.updated', found, (price) => {
        if (params.active !== undefined) price.active = params.active;
        if (params.lookup_key !== undefined) price.lookup_key = params.lookup_key || null;
        if (params.nickname !== undefined) price.nickname = params.nickname;
        if (params.tax_behavior !== undefined) price.tax_behavior = params.tax_behavior;
        if (params.currency_options)
          price.currency_options = { ...price.currency_options, ...optionsOf(params.currency_options) };
        price.metadata = mergeMetadata(price.metadata, params.metadata);
      });
    },
  ),
];
