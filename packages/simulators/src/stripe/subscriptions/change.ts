import type { Stripe } from 'stripe';
import { amountIn, share } from '../catalogue/currency.ts';
import { ratesNamed } from '../catalogue/tax-rates.ts';
import { emptyable, flag, hash, integer, listOf, mergeMetadata, metadata, text, type Read } from '../http/fields.ts';
import { invalid, missing } from '../http/failure.ts';
import type { Entry } from '../invoices/line.ts';
import { find, now, token, type ItemState, type SubscriptionState, type World } from '../world.ts';
import { periodEnd, sameCycle } from './period.ts';
import { cycleOfItems, ratesOf, stateOf } from './state.ts';
import { wording } from './wording.ts';

export const itemFields = {
  id: text,
  price: text,
  quantity: integer,
  deleted: flag,
  clear_usage: flag,
  metadata,
  tax_rates: emptyable(listOf(text)),
};
export const itemList = listOf(hash(itemFields));

export interface Wish {
  items?: ReturnType<typeof itemList> | undefined;
  anchorNow?: boolean | undefined;
  prorate: boolean;
  prorationDate?: number | undefined;
  trialEnd?: number | 'now' | undefined;
}

/** A change as it would be made: what the subscription becomes and what that costs. */
export interface Plan {
  next: SubscriptionState;
  /** Credits and debits for the running period. */
  prorations: Entry[];
  /** Whole periods that start with the change. */
  periods: Entry[];
  /** The billing cycle starts anew, so that the change is billed at once. */
  resets: boolean;
}

const taxRatesIn = (world: World, items: ItemState[]): Stripe.TaxRate[] =>
  items.flatMap((item) => ratesOf(world, item) ?? []);

/** The items a subscription is to have. `param` is where the caller wrote them. */
export function wantedItems(world: World, current: ItemState[], wished: ReturnType<typeof itemList> = []): ItemState[] {
  const items = current.map((item) => ({ ...item }));
  wished.forEach((wish: Read<typeof itemFields>, index) => {
    const param = `items[${index}]`;
    ratesNamed(world, wish.tax_rates, `${param}[tax_rates]`, taxRatesIn(world, current));
    const price = wish.price === undefined ? undefined : find(world, 'prices', wish.price, `${param}[price]`);
    if (price && !price.recurring)
      throw invalid(
        'The price specified is set to `type=one_time` but this field only accepts prices with `type=recurring`.',
        `${param}[price]`,
      );
    if (price && !price.active)
      throw invalid('The price specified is inactive. This field only accepts active prices.', `${param}[price]`);
    if (wish.quantity !== undefined && wish.quantity < 0)
      throw invalid('Invalid non-negative integer', `${param}[quantity]`);
    if (wish.id === undefined) {
      if (!price) throw invalid(`Missing required param: ${param}[price].`, `${param}[price]`, 'parameter_missing');
      if (items.some((item) => item.price === price.id)) {
        throw invalid(`Cannot add multiple subscription items with the same plan: ${price.id}`, `${param}[price]`);
      }
      items.push({
        id: `si_${token(world, 14)}`,
        price: price.id,
        quantity: wish.quantity ?? 1,
        metadata: mergeMetadata({}, wish.metadata),
        ...(wish.tax_rates && { taxRates: wish.tax_rates }),
      });
      return;
    }
    const position = items.findIndex((item) => item.id === wish.id);
    const item = items[position];
    if (!item) throw missing('subscription item', wish.id, `${param}[id]`);
    if (wish.deleted) items.splice(position, 1);
    else {
      item.price = price?.id ?? item.price;
      item.quantity = wish.quantity ?? item.quantity;
      item.metadata = mergeMetadata(item.metadata, wish.metadata);
      if (wish.tax_rates !== undefined) item.taxRates = wish.tax_rates ?? [];
    }
  });
  const [first, ...others] = items.map((item) => cycleOfItems(world, [item]));
  if (!first) throw invalid('A subscription must have at least one active item.', 'items');
  if (others.some((cycle) => !sameCycle(first, cycle)))
    throw invalid(
      'If you want to mix prices of several intervals, use several subscriptions: this one needs a single interval.',
      'items',
    );
  return items;
}

/** The lines for one whole period of these items. */
export const periodEntries = (
  world: World,
  subscription: string | null,
  currency: string,
  items: ItemState[],
  start: number,
  end: number,
  trial = false,
): Entry[] =>
  items.map((item) => {
    const price = find(world, 'prices', item.price);
    const amount = amountIn(price, currency) * item.quantity;
    const metered = price.recurring?.usage_type === 'metered';
    return {
      amount: trial || metered ? 0 : amount,
      description: trial ? wording.trial(world, price) : wording.period(world, price, item.quantity, currency),
      start,
      end,
      quantity: item.quantity,
      price: price.id,
      subscription,
      item: item.id,
      proration: false,
      rates: ratesOf(world, item),
    };
  });

function proration(
  world: World,
  subscription: Stripe.Subscription,
  item: ItemState,
  at: number,
  kind: 'remaining' | 'unused',
  { periodStart, periodEnd: end }: SubscriptionState,
): Entry {
  const price = find(world, 'prices', item.price);
  const metered = price.recurring?.usage_type === 'metered';
  const whole = metered ? 0 : amountIn(price, subscription.currency) * item.quantity * (kind === 'unused' ? -1 : 1);
  return {
    amount: share(whole, end - at, end - periodStart, subscription.currency),
    description: wording[kind](world, price, item.quantity, at),
    start: at,
    end,
    quantity: item.quantity,
    price: price.id,
    subscription: subscription.id,
    item: item.id,
    proration: true,
    rates: ratesOf(world, item),
  };
}

/** Plans a change without making it: previews and updates are the same sums. */
export function planChange(world: World, subscription: Stripe.Subscription, wish: Wish): Plan {
  const today = now(world);
  const current = stateOf(subscription);
  const items = wantedItems(world, current.items, wish.items);
  const trialing = current.trialEnd !== null && current.trialEnd > today;
  const cycle = cycleOfItems(world, items);
  const endsTrial = trialing && wish.trialEnd === 'now';
  const newTrial = typeof wish.trialEnd === 'number' && wish.trialEnd !== current.trialEnd ? wish.trialEnd : undefined;
  if (newTrial !== undefined && newTrial <= today)
    throw invalid('trial_end must be a timestamp in the future, or the string "now".', 'trial_end');
  const at = wish.prorationDate ?? today;
  if (wish.prorationDate !== undefined && (at < current.periodStart || at > current.periodEnd)) {
    throw invalid(
      `Invalid proration date: ${at}. Proration dates must be within the current period (${current.periodStart} to ${current.periodEnd}).`,
      'proration_date',
    );
  }
  const stays = trialing && !endsTrial && newTrial === undefined && !wish.anchorNow;
  const next: SubscriptionState = { ...current, items };
  if (stays) return { next, prorations: [], periods: [], resets: false };

  const same = (one: ItemState | undefined, other: ItemState): boolean =>
    one?.price === other.price && one.quantity === other.quantity;
  const resets =
    endsTrial ||
    newTrial !== undefined ||
    wish.anchorNow === true ||
    !sameCycle(cycle, cycleOfItems(world, current.items));
  const before = current.items.filter(
    (item) =>
      resets ||
      !same(
        items.find((other) => other.id === item.id),
        item,
      ),
  );
  const after = items.filter(
    (item) =>
      !same(
        current.items.find((other) => other.id === item.id),
        item,
      ),
  );
  const prorates = wish.prorate && !trialing && at < current.periodEnd;
  const prorations = prorates ? before.map((item) => proration(world, subscription, item, at, 'unused', current)) : [];
  if (!resets) {
    if (prorates)
      prorations.push(...after.map((item) => proration(world, subscription, item, at, 'remaining', current)));
    return { next, prorations, periods: [], resets };
  }
  next.anchor = newTrial ?? today;
  next.periodStart = today;
  next.periodEnd = newTrial ?? periodEnd(today, cycle, today);
  next.trialStart = newTrial === undefined ? current.trialStart : today;
  next.trialEnd = newTrial ?? (endsTrial || wish.anchorNow ? (trialing ? today : current.trialEnd) : current.trialEnd);
  const periods = periodEntries(
    world,
    subscription.id,
    subscription.currency,
    items,
    next.periodStart,
    next.periodEnd,
    newTrial !== undefined,
  );
  return { next, prorations, periods, resets };
}
