import type { Stripe } from 'stripe';
import { alter, emit } from '../events.ts';
import { mergeMetadata } from '../http/fields.ts';
import { idOf, type World } from '../world.ts';
import { become } from './state.ts';

const subscriptionOf = (world: World, invoice: Stripe.Invoice): Stripe.Subscription | undefined => {
  const details = invoice.parent?.subscription_details;
  return details ? world.tables.subscriptions[idOf(details.subscription)] : undefined;
};

const owes = (world: World, subscription: Stripe.Subscription): boolean =>
  Object.values(world.tables.invoices).some(
    (invoice) =>
      invoice.status === 'open' &&
      invoice.parent?.subscription_details?.subscription === subscription.id &&
      world.tables.pending[subscription.id]?.invoice !== invoice.id,
  );

/** Money came: the change that waited for it happens, and what was owed is forgiven. */
export function afterPayment(world: World, invoice: Stripe.Invoice): void {
  const subscription = subscriptionOf(world, invoice);
  if (!subscription) return;
  const pending = world.tables.pending[subscription.id];
  const applies = pending?.invoice === invoice.id;
  alter(world, 'customer.subscription.updated', subscription, (row) => {
    if (applies) {
      become(world, row, pending.next);
      row.metadata = mergeMetadata(row.metadata, pending.metadata ?? undefined);
      row.pending_update = null;
      Reflect.deleteProperty(world.tables.pending, row.id);
    }
    const settled = row.status === 'past_due' || row.status === 'unpaid' || row.status === 'incomplete';
    if (settled && !owes(world, row)) row.status = 'active';
  });
  if (applies) emit(world, 'customer.subscription.pending_update_applied', subscription);
}

/** An account at a bank is being debited: the subscription runs as if the money had come. */
export function afterProcessing(world: World, invoice: Stripe.Invoice): void {
  const subscription = subscriptionOf(world, invoice);
  if (subscription?.status !== 'incomplete') return;
  alter(world, 'customer.subscription.updated', subscription, (row) => {
    row.status = 'active';
  });
}

/** Money did not come. A pending change leaves the subscription as it was. */
export function afterFailure(world: World, invoice: Stripe.Invoice): void {
  const subscription = subscriptionOf(world, invoice);
  if (!subscription || subscription.pending_update || invoice.billing_reason === 'subscription_create') return;
  if (subscription.status !== 'active' && subscription.status !== 'trialing') return;
  if (subscription.latest_invoice !== invoice.id) return;
  alter(world, 'customer.subscription.updated', subscription, (row) => {
    row.status = 'past_due';
  });
}

/** The invoice was withdrawn, and with it the change that waited for it. */
export function afterVoid(world: World, invoice: Stripe.Invoice): void {
  const subscription = subscriptionOf(world, invoice);
  if (!subscription) return;
  alter(world, 'customer.subscription.updated', subscription, (row) => {
    if (world.tables.pending[row.id]?.invoice === invoice.id) {
      row.pending_update = null;
      Reflect.deleteProperty(world.tables.pending, row.id);
    }
    if (row.status === 'past_due' && !owes(world, row)) row.status = 'active';
  });
}
