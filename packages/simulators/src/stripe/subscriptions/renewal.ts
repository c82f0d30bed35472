import type { Stripe } from 'stripe';
import { alter, emit } from '../events.ts';
import { mergeMetadata } from '../http/fields.ts';
import { collect, settle } from '../invoices/pay.ts';
import { complete, release } from '../schedules/schedule.ts';
import { itemsOfPhase } from '../schedules/phases.ts';
import { find, idOf, now, type SubscriptionState, type World } from '../world.ts';
import { bill } from './bill.ts';
import { periodEntries } from './change.ts';
import { endSubscription } from './end.ts';
import { periodEnd, sameCycle } from './period.ts';
import { become, cycleOfItems, stateOf } from './state.ts';
import { updateItems } from './update.ts';

const scheduleOf = (world: World, subscription: Stripe.Subscription): Stripe.SubscriptionSchedule | undefined => {
  const schedule = subscription.schedule ? world.tables.schedules[idOf(subscription.schedule)] : undefined;
  return schedule?.status === 'active' ? schedule : undefined;
};

/** When the schedule's running phase ends, if a schedule leads the subscription. */
export const phaseEnd = (world: World, subscription: Stripe.Subscription): number | undefined =>
  scheduleOf(world, subscription)?.current_phase?.end_date;

/** The phase is over: the next one begins, or the schedule ends as it says. Answers the items to go on with. */
function turnPhase(world: World, subscription: Stripe.Subscription): SubscriptionState['items'] | undefined {
  const schedule = scheduleOf(world, subscription);
  const instant = now(world);
  if (!schedule?.current_phase || schedule.current_phase.end_date > instant) return undefined;
  const next = schedule.phases.find((phase) => phase.start_date <= instant && instant < phase.end_date);
  if (next) {
    alter(world, 'subscription_schedule.updated', schedule, (row) => {
      row.current_phase = { start_date: next.start_date, end_date: next.end_date };
    });
    alter(world, 'customer.subscription.updated', subscription, (row) => {
      row.metadata = mergeMetadata(row.metadata, next.metadata ?? undefined);
      row.default_tax_rates = next.default_tax_rates ?? [];
    });
    return itemsOfPhase(world, stateOf(subscription).items, next);
  }
  if (schedule.end_behavior === 'cancel') {
    complete(world, schedule);
    endSubscription(world, subscription, 'cancellation_requested');
  } else release(world, schedule);
  return undefined;
}

/** A phase that ends inside a period changes the items there, with the prorations it asks for. */
export function turnInsidePeriod(world: World, subscription: Stripe.Subscription): void {
  const items = turnPhase(world, subscription);
  if (!items) return;
  const running = scheduleOf(world, subscription)?.phases.find((phase) => phase.start_date === now(world));
  const proration = (running?.proration_behavior ?? 'none') as 'always_invoice' | 'create_prorations' | 'none';
  const wished = items.map(({ id, price, quantity, taxRates }) => ({ id, price, quantity, tax_rates: taxRates }));
  updateItems(world, subscription, {
    items: wished,
    prorate: proration !== 'none',
    proration,
    behavior: 'allow_incomplete',
  });
}

/** The period is over: the subscription ends, or a new period begins and is billed. */
export function renew(world: World, subscription: Stripe.Subscription): void {
  const instant = now(world);
  if (subscription.cancel_at !== null && subscription.cancel_at <= instant) {
    endSubscription(world, subscription, subscription.cancellation_details?.reason ?? 'cancellation_requested');
    return;
  }
  const before = stateOf(subscription);
  const items = turnPhase(world, subscription) ?? before.items;
  if (subscription.status === 'canceled') return;
  const trialEnds = before.trialEnd !== null && before.trialEnd === before.periodEnd;
  const cycle = cycleOfItems(world, items);
  const anchor = sameCycle(cycle, cycleOfItems(world, before.items)) ? before.anchor : before.periodEnd;
  const next: SubscriptionState = {
    ...before,
    items,
    anchor,
    periodStart: before.periodEnd,
    periodEnd: periodEnd(anchor, cycle, before.periodEnd),
  };
  if (trialEnds && missingMethod(world, subscription)) {
    endSubscription(world, subscription, 'payment_failed');
    return;
  }
  alter(world, 'customer.subscription.updated', subscription, (row) => {
    become(world, row, next);
    const entries = periodEntries(world, row.id, row.currency, items, next.periodStart, next.periodEnd);
    bill(world, row, entries, 'subscription_cycle', { start: before.periodStart, end: before.periodEnd });
  });
  attempt(world, find(world, 'invoices', idOf(subscription.latest_invoice)));
}

function missingMethod(world: World, subscription: Stripe.Subscription): boolean {
  if (subscription.trial_settings?.end_behavior.missing_payment_method !== 'cancel') return false;
  const customer = find(world, 'customers', idOf(subscription.customer));
  return !subscription.default_payment_method && !customer.invoice_settings.default_payment_method;
}

const retryDays = [3, 5, 7];

/** Collects a renewal; a failure is tried again after days, as the account's retry rules say. */
export function attempt(world: World, invoice: Stripe.Invoice): void {
  if (invoice.amount_due === 0) {
    settle(world, invoice);
    return;
  }
  if (collect(world, invoice) === 'processing' || invoice.status !== 'open') return;
  const days = retryDays[invoice.attempt_count - 1];
  invoice.next_payment_attempt = days === undefined ? null : now(world) + days * 86_400;
  emit(world, 'invoice.updated', invoice, { next_payment_attempt: null });
}
