import type Stripe from 'stripe';
import type { SubscriptionStatus } from '@varai/client';
import { idOf } from '../../platform/stripe-id.ts';
import { planOfProduct } from './catalogue.ts';
import type { ProviderInvoice, ProviderMethod, ProviderSubscription } from './provider.ts';
import { scheduleOf } from './stripe-schedule.ts';

const expand = [
  'latest_invoice.payments',
  'schedule',
  'default_payment_method',
  'customer.invoice_settings.default_payment_method',
  'items.data.price.currency_options',
];

const over: readonly string[] = ['canceled', 'incomplete_expired'];

/** One call for a known subscription, two while a payment waits or is overdue; a search when none is known or it ended. */
export async function readSubscription(
  stripe: Stripe,
  customer: string,
  known: string | null,
): Promise<ProviderSubscription | undefined> {
  let found = known === null ? undefined : await stripe.subscriptions.retrieve(known, { expand });
  if (!found || over.includes(found.status)) {
    const all = await stripe.subscriptions.list({ customer, status: 'all', limit: 20 });
    const best = all.data.find(({ status }) => !over.includes(status)) ?? all.data[0];
    if (best && best.id !== found?.id) found = await stripe.subscriptions.retrieve(best.id, { expand });
  }
  return found && (await present(stripe, found, customer));
}

async function present(
  stripe: Stripe,
  found: Stripe.Subscription,
  customer: string,
): Promise<ProviderSubscription | undefined> {
  // what is sold besides, by the piece or by use, may stand first
  const item = found.items.data.find(({ price }) => planOf(price) !== undefined);
  const planId = item && planOf(item.price);
  if (!item || planId === undefined) return undefined;

  const invoice = expanded(found.latest_invoice);
  const owner = expanded(found.customer);
  const settings = owner && !owner.deleted ? owner.invoice_settings : undefined;
  const quantity = item.quantity ?? 1;
  const unit = item.price.currency_options?.[found.currency]?.unit_amount ?? item.price.unit_amount ?? 0;
  const schedule = expanded(found.schedule);

  return {
    id: found.id,
    customer,
    planId,
    interval: item.price.recurring?.interval === 'year' ? 'year' : 'month',
    status: found.status as SubscriptionStatus, // safe: the contract names all of Stripe's
    itemId: item.id,
    priceId: item.price.id,
    quantity,
    price: { amount: unit * quantity, currency: found.currency.toUpperCase() },
    startedAt: found.start_date,
    periodStart: item.current_period_start,
    periodEnd: item.current_period_end,
    trialEnd: found.trial_end,
    cancelAt: found.cancel_at ?? (found.cancel_at_period_end ? item.current_period_end : null),
    endedAt: found.ended_at,
    collection: found.collection_method === 'send_invoice' ? 'send_invoice' : 'charge_automatically',
    change: found.metadata['varai_change'] ?? null,
    pending: found.pending_update && {
      change: found.pending_update.metadata?.['varai_change'] ?? null,
      expiresAt: found.pending_update.expires_at,
    },
    payment: found.pending_update && invoice ? await paymentOf(stripe, invoice) : null,
    schedule: schedule ? scheduleOf(schedule) : null,
    changeInvoice: invoice && ofChange(invoice) ? invoiceOf(invoice) : null,
    overdue: ['past_due', 'unpaid', 'incomplete'].includes(found.status)
      ? await overdueOf(stripe, found.id, invoice)
      : null,
    method: methodOf(expanded(found.default_payment_method) ?? expanded(settings?.default_payment_method ?? null)),
    addressed:
      !found.automatic_tax.enabled || (owner !== undefined && !owner.deleted && Boolean(owner.address?.country)),
  };
}

const planOf = ({ product }: Stripe.Price): string | undefined => planOfProduct(idOf(product));

const expanded = <T extends object>(value: string | T | null): T | undefined =>
  typeof value === 'string' || value === null ? undefined : value;

const ofChange = ({ billing_reason: reason }: Stripe.Invoice): boolean => reason === 'subscription_update';

/** Stripe lists the newest first. */
export async function findChangeInvoice(stripe: Stripe, subscription: string): Promise<ProviderInvoice | null> {
  const newest = await stripe.invoices.list({ subscription, limit: 100 });
  const found = newest.data.find(ofChange);
  return found ? invoiceOf(found) : null;
}

const invoiceOf = ({ id, status, amount_due: amountDue }: Stripe.Invoice): ProviderInvoice => ({
  id,
  status: status ?? 'draft',
  amountDue,
});

async function overdueOf(
  stripe: Stripe,
  subscription: string,
  latest: Stripe.Invoice | undefined,
): Promise<ProviderInvoice | null> {
  if (latest?.status === 'open') return { ...invoiceOf(latest), amountDue: latest.amount_remaining };
  const open = await stripe.invoices.list({ subscription, status: 'open', limit: 1 });
  return open.data[0] ? { ...invoiceOf(open.data[0]), amountDue: open.data[0].amount_remaining } : null;
}

async function paymentOf(stripe: Stripe, invoice: Stripe.Invoice): Promise<ProviderSubscription['payment']> {
  const payments = invoice.payments?.data ?? [];
  const intent = (payments.find(({ is_default }) => is_default) ?? payments[0])?.payment.payment_intent;
  if (intent === undefined) return null;
  const { status, last_payment_error: error } = await stripe.paymentIntents.retrieve(idOf(intent));
  return {
    status,
    failure: error
      ? {
          code: error.code ?? error.type,
          declineCode: error.decline_code ?? null,
          paymentMethodId: error.payment_method?.id ?? null,
        }
      : null,
  };
}

function methodOf(method: Stripe.PaymentMethod | undefined): ProviderMethod | null {
  if (!method) return null;
  const { id, type, card } = method;
  const debit = method.sepa_debit ?? method.us_bank_account;
  return {
    id,
    type,
    brand: card?.display_brand ?? card?.brand ?? type,
    wallet: card?.wallet?.type ?? null,
    last4: card?.last4 ?? debit?.last4 ?? '',
    expMonth: card?.exp_month ?? 0,
    expYear: card?.exp_year ?? 0,
  };
}
