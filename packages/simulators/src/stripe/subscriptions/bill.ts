import type { Stripe } from 'stripe';
import { issue } from '../invoices/finalize.ts';
import { bindItems, waitingEntries } from '../invoices/items.ts';
import type { Entry } from '../invoices/line.ts';
import { find, idOf, now, type SubscriptionState, type World } from '../world.ts';

/** Issues the invoice of a subscription for these entries and all that waited. */
export function bill(
  world: World,
  subscription: Stripe.Subscription,
  entries: Entry[],
  reason: NonNullable<Stripe.Invoice.BillingReason>,
  span: { start: number; end: number },
): Stripe.Invoice {
  const waited = waitingEntries(world, subscription);
  const invoice = issue(world, {
    customer: find(world, 'customers', idOf(subscription.customer)),
    currency: subscription.currency,
    subscription,
    reason,
    entries: [...waited, ...entries],
    periodStart: span.start,
    periodEnd: span.end,
    automaticTax: subscription.automatic_tax.enabled,
  });
  bindItems(world, subscription, invoice.id);
  subscription.latest_invoice = invoice.id;
  return invoice;
}

export const spanOf = (world: World, next: SubscriptionState, resets: boolean): { start: number; end: number } =>
  resets ? { start: next.periodStart, end: next.periodStart } : { start: now(world), end: now(world) };
