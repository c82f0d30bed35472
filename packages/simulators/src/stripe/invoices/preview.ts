import type { Stripe } from 'stripe';
import { invalid } from '../http/failure.ts';
import { planChange, periodEntries, type Wish } from '../subscriptions/change.ts';
import { periodEnd, sameCycle } from '../subscriptions/period.ts';
import { cycleOfItems } from '../subscriptions/state.ts';
import { find, idOf, now, token, type SubscriptionState, type World } from '../world.ts';
import { endingBalance, newInvoice } from './invoice.ts';
import { waitingEntries } from './items.ts';
import type { Entry } from './line.ts';

export interface PreviewOrder {
  customer: Stripe.Customer;
  subscription: Stripe.Subscription;
  wish: Wish;
  proration: 'always_invoice' | 'create_prorations' | 'none';
  mode: 'next' | 'recurring';
  automaticTax: boolean;
  /** The items from the next period on, when a schedule will change them. */
  later?: SubscriptionState['items'] | undefined;
}

/** An invoice as it would be; nothing is kept. */
export function preview(world: World, order: PreviewOrder): Stripe.Invoice {
  const { subscription, proration, mode } = order;
  const plan = planChange(world, subscription, order.wish);
  const entries: Entry[] = [];
  const next = plan.next;
  let span = { start: now(world), end: now(world) };
  const atOnce = plan.resets || (proration === 'always_invoice' && plan.prorations.length > 0);
  if (mode === 'recurring') entries.push(...renewal(world, subscription, next, order.later));
  else if (atOnce) entries.push(...waitingEntries(world, subscription), ...plan.prorations, ...plan.periods);
  else {
    if (subscription.cancel_at !== null && subscription.cancel_at <= next.periodEnd) {
      throw invalid(
        'No upcoming invoices for customer: the subscription ends with its period.',
        'subscription',
        'invoice_upcoming_none',
      );
    }
    entries.push(
      ...waitingEntries(world, subscription),
      ...plan.prorations,
      ...renewal(world, subscription, next, order.later),
    );
    span = { start: next.periodStart, end: next.periodEnd };
  }
  const invoice = newInvoice(world, {
    id: `upcoming_in_${token(world, 24)}`,
    customer: mode === 'recurring' ? { ...order.customer, balance: 0 } : order.customer,
    currency: subscription.currency,
    subscription,
    reason: atOnce && mode === 'next' ? 'subscription_update' : 'upcoming',
    entries,
    periodStart: span.start,
    periodEnd: span.end,
    automaticTax: order.automaticTax,
  });
  invoice.ending_balance = endingBalance(invoice);
  if (!atOnce) invoice.created = next.periodEnd;
  return invoice;
}

function renewal(
  world: World,
  subscription: Stripe.Subscription,
  next: SubscriptionState,
  later: SubscriptionState['items'] | undefined,
): Entry[] {
  const items = later ?? next.items;
  const cycle = cycleOfItems(world, items);
  const regrid = !sameCycle(cycle, cycleOfItems(world, next.items));
  const start = next.periodEnd;
  return periodEntries(
    world,
    subscription.id,
    subscription.currency,
    items,
    start,
    periodEnd(regrid ? start : next.anchor, cycle, start),
  );
}

/** The subscription that a request means: by id, or the customer's only one. */
export function subscriptionFor(
  world: World,
  customer: string | undefined,
  id: string | undefined,
): Stripe.Subscription {
  if (id) {
    const subscription = find(world, 'subscriptions', id, 'subscription');
    if (customer && idOf(subscription.customer) !== customer)
      throw invalid(`The subscription ${id} does not belong to the customer ${customer}.`, 'subscription');
    return subscription;
  }
  const own = Object.values(world.tables.subscriptions).filter(
    (row) => row.customer === customer && row.status !== 'canceled',
  );
  const [first] = own;
  if (!first)
    throw invalid(`No upcoming invoices for customer: ${customer ?? ''}`, 'customer', 'invoice_upcoming_none');
  return first;
}
