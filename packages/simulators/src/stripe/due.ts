import type { Stripe } from 'stripe';
import { alter } from './events.ts';
import { settleDebit, voidInvoice } from './invoices/pay.ts';
import { expireIncomplete } from './subscriptions/create.ts';
import { endSubscription } from './subscriptions/end.ts';
import { attempt, phaseEnd, renew, turnInsidePeriod } from './subscriptions/renewal.ts';
import { expirePending } from './subscriptions/update.ts';
import { during, idOf, now, type World } from './world.ts';

interface Due {
  instant: number;
  work: () => void;
}

const firstPaymentHours = 23;
const running = new Set<string>(['active', 'past_due', 'trialing', 'unpaid']);

function duesOf(world: World, subscription: Stripe.Subscription): Due[] {
  const dues: Due[] = [];
  if (subscription.pending_update) {
    dues.push({ instant: subscription.pending_update.expires_at, work: () => expirePending(world, subscription) });
  }
  if (subscription.status === 'incomplete') {
    dues.push({
      instant: subscription.created + firstPaymentHours * 3600,
      work: () => {
        expireIncomplete(world, subscription);
        const invoice = world.tables.invoices[idOf(subscription.latest_invoice)];
        if (invoice?.status === 'open') voidInvoice(world, invoice);
      },
    });
  }
  if (!running.has(subscription.status)) return dues;
  const end = subscription.items.data[0]?.current_period_end ?? Infinity;
  const phase = phaseEnd(world, subscription);
  if (phase !== undefined && phase < end)
    dues.push({ instant: phase, work: () => turnInsidePeriod(world, subscription) });
  if (subscription.cancel_at !== null && subscription.cancel_at < end) {
    dues.push({
      instant: subscription.cancel_at,
      work: () => void endSubscription(world, subscription, 'cancellation_requested'),
    });
  }
  dues.push({ instant: end, work: () => renew(world, subscription) });
  return dues;
}

function dueOf(world: World, invoice: Stripe.Invoice): Due[] {
  const instant = invoice.next_payment_attempt;
  return invoice.status === 'open' && instant !== null ? [{ instant, work: () => attempt(world, invoice) }] : [];
}

/** Debits under way, whose banks answer later. */
const debitsOf = (world: World, mine: (intent: Stripe.PaymentIntent) => boolean): Due[] =>
  Object.entries(world.tables.debits).flatMap(([id, instant]) => {
    const intent = world.tables.paymentIntents[id];
    return intent && mine(intent) ? [{ instant, work: () => settleDebit(world, intent) }] : [];
  });

const clockOf = (world: World, customer: string): string | undefined => {
  const clock = world.tables.customers[customer]?.test_clock;
  return clock ? idOf(clock) : undefined;
};

/** Does all that comes due until then, each at its own instant, in order; for one test clock, or for all without. */
export function runUntil(world: World, until: number, clock?: string): void {
  for (;;) {
    const mine = <T extends { customer: Stripe.Subscription['customer'] | null }>(row: T): boolean =>
      row.customer !== null && clockOf(world, idOf(row.customer)) === clock;
    const dues = [
      ...Object.values(world.tables.subscriptions)
        .filter(mine)
        .flatMap((row) => duesOf(world, row)),
      ...Object.values(world.tables.invoices)
        .filter(mine)
        .flatMap((row) => dueOf(world, row)),
      ...debitsOf(world, mine),
    ];
    const first = dues.reduce<Due | undefined>(
      (best, due) => (due.instant <= until && (!best || due.instant < best.instant) ? due : best),
      undefined,
    );
    if (!first) return;
    during(world, first.instant, first.work);
  }
}

/** Moves a test clock on, and with it its customers. */
export function advanceClock(world: World, clock: Stripe.TestHelpers.TestClock, frozen: number): void {
  alter(world, 'test_helpers.test_clock.advancing', clock, (row) => {
    row.status = 'advancing';
  });
  runUntil(world, frozen, clock.id);
  alter(world, 'test_helpers.test_clock.ready', clock, (row) => {
    row.frozen_time = frozen;
    row.status = 'ready';
  });
}

export const catchUp = (world: World): void => runUntil(world, now(world));
