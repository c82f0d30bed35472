import { Stripe } from 'stripe';
import { amountIn } from '../catalogue/currency.ts';
import { listOn } from '../http/listing.ts';
import { find, now, type ItemState, type SubscriptionState, type World } from '../world.ts';
import { cycleOf, type Cycle } from './period.ts';

/** What a subscription is now, in the form that changes are planned in. */
export function stateOf(subscription: Stripe.Subscription): SubscriptionState {
  const first = subscription.items.data[0];
  return {
    items: subscription.items.data.map((item) => ({
      id: item.id,
      price: item.price.id,
      quantity: item.quantity ?? 1,
      metadata: item.metadata,
      ...(item.tax_rates?.length && { taxRates: item.tax_rates.map(({ id }) => id) }),
    })),
    anchor: subscription.billing_cycle_anchor,
    periodStart: first?.current_period_start ?? subscription.start_date,
    periodEnd: first?.current_period_end ?? subscription.start_date,
    trialStart: subscription.trial_start,
    trialEnd: subscription.trial_end,
  };
}

export const ratesOf = (world: World, { taxRates }: ItemState): Stripe.TaxRate[] | undefined =>
  taxRates?.map((id) => find(world, 'taxRates', id));

export const cycleOfItems = (world: World, items: ItemState[]): Cycle => {
  const [first] = items;
  return first ? cycleOf(find(world, 'prices', first.price)) : { interval: 'month', count: 1 };
};

/** The price as it stands on an item: in the subscription's currency. */
function priceIn(price: Stripe.Price, currency: string): Stripe.Price {
  const { currency_options: _, ...rest } = price;
  const unit_amount = amountIn(price, currency);
  return { ...rest, currency, unit_amount, unit_amount_decimal: Stripe.Decimal.from(unit_amount) };
}

export function newItem(
  world: World,
  subscription: string,
  state: ItemState,
  currency: string,
  start: number,
  end: number,
  created = now(world),
): Stripe.SubscriptionItem {
  const stored = find(world, 'prices', state.price);
  const price = priceIn(stored, currency);
  const { interval, count } = cycleOf(price);
  return {
    id: state.id,
    object: 'subscription_item',
    billing_thresholds: null,
    created,
    current_period_end: end,
    current_period_start: start,
    current_trial: null,
    discounts: [],
    metadata: state.metadata,
    plan: {
      id: price.id,
      object: 'plan',
      active: price.active,
      amount: price.unit_amount,
      amount_decimal: price.unit_amount_decimal,
      billing_scheme: 'per_unit',
      created: price.created,
      currency,
      interval,
      interval_count: count,
      livemode: false,
      metadata: price.metadata,
      meter: price.recurring?.meter ?? null,
      nickname: price.nickname,
      product: price.product,
      tiers_mode: null,
      transform_usage: null,
      trial_period_days: price.recurring?.trial_period_days ?? null,
      usage_type: price.recurring?.usage_type ?? 'licensed',
    },
    price,
    quantity: state.quantity,
    subscription,
    tax_rates: ratesOf(world, state) ?? [],
  };
}

/** Makes a subscription what was planned; tells nobody. */
export function become(world: World, subscription: Stripe.Subscription, next: SubscriptionState): void {
  const created = new Map(subscription.items.data.map((item) => [item.id, item.created]));
  const items = next.items.map((item) =>
    newItem(
      world,
      subscription.id,
      item,
      subscription.currency,
      next.periodStart,
      next.periodEnd,
      created.get(item.id) ?? now(world),
    ),
  );
  subscription.items = listOn(items, `/v1/subscription_items?subscription=${subscription.id}`);
  subscription.billing_cycle_anchor = next.anchor;
  subscription.trial_start = next.trialStart;
  subscription.trial_end = next.trialEnd;
  const trialing = next.trialEnd !== null && next.trialEnd > now(world);
  if (trialing) subscription.status = 'trialing';
  else if (subscription.status === 'trialing') subscription.status = 'active';
}
