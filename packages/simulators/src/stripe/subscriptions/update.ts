import type { Stripe } from 'stripe';
import { alter, emit } from '../events.ts';
import { mergeMetadata } from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { newInvoice } from '../invoices/invoice.ts';
import { keepItem, waitingEntries } from '../invoices/items.ts';
import { collect, paymentFailure, settle, voidInvoice } from '../invoices/pay.ts';
import { find, idOf, now, type World } from '../world.ts';
import { bill, spanOf } from './bill.ts';
import { planChange, type Plan, type Wish } from './change.ts';
import { refuseUnpayable } from './create.ts';
import { become, newItem } from './state.ts';

export interface Update extends Wish {
  proration: 'always_invoice' | 'create_prorations' | 'none';
  behavior: 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete';
  metadata?: Record<string, string> | null | undefined;
}

const pendingHours = 23;

/** Changes items, cycle or trial, and bills what that costs as the caller asked to. */
export function updateItems(world: World, subscription: Stripe.Subscription, update: Update): void {
  const plan = planChange(world, subscription, update);
  const invoices = plan.resets
    ? plan.periods.length > 0
    : update.proration === 'always_invoice' && plan.prorations.length > 0;
  if (!invoices) {
    apply(world, subscription, plan, update);
    for (const entry of plan.prorations) keepItem(world, idOf(subscription.customer), subscription.currency, entry);
    return;
  }
  const entries = [...plan.prorations, ...plan.periods];
  const due = dueFor(world, subscription, plan);
  if (due > 0 && update.behavior === 'pending_if_incomplete') holdOrApply(world, subscription, plan, update);
  else {
    if (due > 0 && update.behavior === 'error_if_incomplete') {
      const method = methodOf(world, subscription);
      if (!method) throw paymentFailure(world, undefined, 'no_method');
      refuseUnpayable(world, idOf(subscription.customer), method);
    }
    forgetPending(world, subscription);
    apply(world, subscription, plan, update, () => {
      keepAll(world, subscription, plan);
      bill(world, subscription, plan.periods, 'subscription_update', spanOf(world, plan.next, plan.resets));
    });
    const invoice = find(world, 'invoices', idOf(subscription.latest_invoice));
    if (due === 0) settle(world, invoice);
    else if (update.behavior !== 'default_incomplete') collect(world, invoice);
    else if (entries.length > 0) markPastDue(world, subscription);
  }
}

const methodOf = (world: World, subscription: Stripe.Subscription): string | null => {
  const customer = find(world, 'customers', idOf(subscription.customer));
  const method = subscription.default_payment_method ?? customer.invoice_settings.default_payment_method;
  return method && idOf(method);
};

/** What an invoice for the plan would ask for now. */
function dueFor(world: World, subscription: Stripe.Subscription, plan: Plan): number {
  const customer = find(world, 'customers', idOf(subscription.customer));
  return newInvoice(world, {
    customer,
    currency: subscription.currency,
    subscription,
    reason: 'subscription_update',
    entries: [...waitingEntries(world, subscription), ...plan.prorations, ...plan.periods],
    periodStart: now(world),
    periodEnd: now(world),
    automaticTax: subscription.automatic_tax.enabled,
  }).amount_due;
}

function keepAll(world: World, subscription: Stripe.Subscription, plan: Plan): void {
  for (const entry of plan.prorations) keepItem(world, idOf(subscription.customer), subscription.currency, entry);
}

function apply(
  world: World,
  subscription: Stripe.Subscription,
  plan: Plan,
  update: Update,
  billing?: () => void,
): void {
  alter(world, 'customer.subscription.updated', subscription, (row) => {
    become(world, row, plan.next);
    row.metadata = mergeMetadata(row.metadata, update.metadata);
    billing?.();
  });
}

/** The change waits for its money; the subscription stays what it is until then. */
function holdOrApply(world: World, subscription: Stripe.Subscription, plan: Plan, update: Update): void {
  refuseDebit(world, subscription);
  forgetPending(world, subscription);
  alter(world, 'customer.subscription.updated', subscription, (row) => {
    keepAll(world, row, plan);
    const invoice = bill(world, row, plan.periods, 'subscription_update', spanOf(world, plan.next, plan.resets));
    world.tables.pending[row.id] = { invoice: invoice.id, next: plan.next, metadata: update.metadata ?? null };
    row.pending_update = {
      billing_cycle_anchor: plan.resets ? plan.next.anchor : null,
      cancel_at_period_end: null,
      discount: null,
      discounts: null,
      expires_at: now(world) + pendingHours * 3600,
      metadata: update.metadata ? mergeMetadata(row.metadata, update.metadata) : null,
      subscription_items: plan.next.items.map((item) =>
        newItem(world, row.id, item, row.currency, plan.next.periodStart, plan.next.periodEnd),
      ),
      trial_end: update.trialEnd === undefined ? null : plan.next.trialEnd,
      trial_from_plan: null,
    };
  });
  collect(world, find(world, 'invoices', idOf(subscription.latest_invoice)));
}

/** A bank answers after days: nothing can wait for it (https://docs.stripe.com/billing/subscriptions/pending-updates#limitations). */
function refuseDebit(world: World, subscription: Stripe.Subscription): void {
  const method = methodOf(world, subscription);
  const type = method === null ? 'card' : find(world, 'paymentMethods', method).type;
  if (type !== 'card')
    throw invalid(
      `\`payment_behavior=pending_if_incomplete\` is not supported for the payment method type \`${type}\`.`,
      'payment_behavior',
    );
}

/** A new change takes the place of one that still waited for its money. */
function forgetPending(world: World, subscription: Stripe.Subscription): void {
  const waiting = world.tables.pending[subscription.id];
  const invoice = waiting && world.tables.invoices[waiting.invoice];
  if (invoice?.status === 'open') voidInvoice(world, invoice);
}

/** The money did not come in time: the change is off and its invoice void. */
export function expirePending(world: World, subscription: Stripe.Subscription): void {
  forgetPending(world, subscription);
  subscription.pending_update = null;
  emit(world, 'customer.subscription.pending_update_expired', subscription);
}

function markPastDue(world: World, subscription: Stripe.Subscription): void {
  alter(world, 'customer.subscription.updated', subscription, (row) => {
    row.status = 'past_due';
  });
}

/** What `pending_if_incomplete` cannot hold back (https://docs.stripe.com/billing/subscriptions/pending-updates-reference). */
const holdable = new Set([
  'expand',
  'payment_behavior',
  'proration_behavior',
  'proration_date',
  'billing_cycle_anchor',
  'items',
  'trial_end',
  'trial_from_plan',
  'add_invoice_items',
  'discounts',
  'metadata',
  'off_session',
]);

export function refuseUnholdable(params: object): void {
  const others = Object.keys(params).filter((key) => !holdable.has(key));
  if (others.length === 0) return;
  throw invalid(
    `When \`payment_behavior\` is set to \`pending_if_incomplete\`, you can only pass the following supported parameters: ${[...holdable].join(', ')}. The following parameters are not supported: ${others.join(', ')}.`,
    others[0],
  );
}
