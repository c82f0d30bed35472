import type { Stripe } from 'stripe';
import { alter, emit } from '../events.ts';
import { mergeMetadata } from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { taxationOf } from '../invoices/invoice.ts';
import { collect, paymentFailure } from '../invoices/pay.ts';
import { outcomeOf } from '../payments/intent.ts';
import { find, idOf, now, type SubscriptionState, type World } from '../world.ts';
import { bill } from './bill.ts';
import { periodEntries, wantedItems, type Wish } from './change.ts';
import { periodEnd } from './period.ts';
import { become, cycleOfItems } from './state.ts';
import { blankSubscription } from './subscription.ts';

export interface Order {
  customer: string;
  currency?: string | undefined;
  items: NonNullable<Wish['items']>;
  trialEnd?: number | 'now' | undefined;
  trialDays?: number | undefined;
  anchor?: number | undefined;
  method?: string | undefined;
  metadata?: Record<string, string> | null | undefined;
  behavior: 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete';
  automaticTax: boolean;
  write: (subscription: Stripe.Subscription) => void;
}

function firstState(world: World, order: Order): SubscriptionState {
  const start = now(world);
  const items = wantedItems(world, [], order.items);
  const cycle = cycleOfItems(world, items);
  const trialEnd =
    typeof order.trialEnd === 'number'
      ? order.trialEnd
      : order.trialDays && order.trialEnd !== 'now'
        ? start + order.trialDays * 86_400
        : null;
  if (trialEnd !== null && trialEnd <= start)
    throw invalid('trial_end must be a timestamp in the future, or the string "now".', 'trial_end');
  const anchor = trialEnd ?? order.anchor ?? start;
  return {
    items,
    anchor,
    periodStart: start,
    periodEnd: trialEnd ?? periodEnd(anchor, cycle, start),
    trialStart: trialEnd && start,
    trialEnd,
  };
}

/** Starts a subscription and collects its first invoice as the caller asked to. */
export function createSubscription(world: World, order: Order): Stripe.Subscription {
  const customer = find(world, 'customers', order.customer, 'customer');
  const state = firstState(world, order);
  const [first] = state.items;
  const currency = order.currency ?? (first ? find(world, 'prices', first.price).currency : 'usd');
  if (customer.currency && customer.currency !== currency) {
    throw invalid(
      `You cannot combine currencies on a single customer. This customer has had a subscription, coupon, or invoice item with currency ${customer.currency}`,
      'customer',
    );
  }
  taxationOf(customer, order.automaticTax);
  const trial = state.trialEnd !== null;
  const method = order.method ?? customer.invoice_settings.default_payment_method;
  const entries = periodEntries(world, null, currency, state.items, state.periodStart, state.periodEnd, trial);
  const charges = entries.reduce((sum, entry) => sum + entry.amount, 0) > 0;
  if (charges && !method && order.behavior !== 'default_incomplete')
    throw paymentFailure(world, undefined, 'no_method');
  if (charges && method && order.behavior === 'error_if_incomplete') refuseUnpayable(world, customer.id, idOf(method));

  const subscription = blankSubscription(world, customer, currency);
  order.write(subscription);
  subscription.metadata = mergeMetadata({}, order.metadata);
  subscription.default_payment_method = order.method ?? null;
  subscription.automatic_tax = {
    disabled_reason: null,
    enabled: order.automaticTax,
    liability: order.automaticTax ? { type: 'self' } : null,
  };
  become(world, subscription, state);
  world.tables.subscriptions[subscription.id] = subscription;
  const invoice = bill(
    world,
    subscription,
    entries.map((entry) => ({ ...entry, subscription: subscription.id })),
    'subscription_create',
    { start: state.periodStart, end: state.periodStart },
  );
  if (invoice.amount_due > 0) subscription.status = 'incomplete';
  emit(world, 'customer.subscription.created', subscription);
  if (invoice.amount_due === 0 || order.behavior !== 'default_incomplete') collect(world, invoice);
  return subscription;
}

/** `error_if_incomplete`: the bank is asked before anything exists. */
export function refuseUnpayable(world: World, customer: string, method: string): void {
  const outcome = outcomeOf(world, customer, method);
  if (outcome !== 'succeeds' && outcome !== 'processing')
    throw paymentFailure(world, undefined, outcome, 'subscription_payment_intent_requires_action');
  // asked once: the charge that follows must not be decided again
  (world.tables.orders[customer] ??= []).unshift(outcome);
}

/** A subscription whose first payment never came dies after 23 hours. */
export function expireIncomplete(world: World, subscription: Stripe.Subscription): void {
  alter(world, 'customer.subscription.updated', subscription, (row) => {
    row.status = 'incomplete_expired';
    row.ended_at = now(world);
  });
}
