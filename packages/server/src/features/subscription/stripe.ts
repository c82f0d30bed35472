import type Stripe from 'stripe';
import { idOf } from '../../platform/stripe-id.ts';
import { lookupKey, catalogue, intervals, planOfProduct } from './catalogue.ts';
import type { BillingProvider, ItemChange, ProviderPrice } from './provider.ts';
import { asking } from './stripe-failure.ts';
import { previewOf } from './stripe-preview.ts';
import { planSchedule, scheduleOf } from './stripe-schedule.ts';
import { findChangeInvoice, readSubscription } from './stripe-subscription.ts';

const items = ({ itemId, priceId, quantity }: ItemChange) => [{ id: itemId, price: priceId, quantity }];

// Stripe refuses to preview a tax that it cannot place
const untaxed = (taxed: boolean) => (taxed ? {} : { automatic_tax: { enabled: false } });

const dated = ({ prorationDate }: ItemChange) => (prorationDate === null ? {} : { proration_date: prorationDate });

/** Stripe as the one who takes the money. */
export const stripeBilling = (stripe: Stripe): BillingProvider => ({
  prices: () =>
    asking(async () => {
      const keys = catalogue.flatMap(({ id }) => intervals.map((interval) => lookupKey(id, interval)));
      const prices = await stripe.prices.list({
        lookup_keys: keys,
        active: true,
        expand: ['data.currency_options'],
        limit: 100,
      });
      return prices.data.flatMap(priceOf);
    }),

  read: (customer, known) => asking(() => readSubscription(stripe, customer, known)),

  changeInvoice: (subscription) => asking(() => findChangeInvoice(stripe, subscription)),

  previewNow: (change, taxed) =>
    asking(async () =>
      previewOf(
        await stripe.invoices.createPreview({
          customer: change.customer,
          subscription: change.subscription,
          ...untaxed(taxed),
          subscription_details: { items: items(change), proration_behavior: 'always_invoice', ...dated(change) },
        }),
      ),
    ),

  previewRecurring: (change, taxed) =>
    asking(async () =>
      previewOf(
        await stripe.invoices.createPreview({
          customer: change.customer,
          subscription: change.subscription,
          ...untaxed(taxed),
          preview_mode: 'recurring',
          subscription_details: { items: items(change) },
        }),
      ),
    ),

  update: (change, mark, behaviour, idempotencyKey) =>
    asking(async () => {
      await stripe.subscriptions.update(
        change.subscription,
        {
          items: items(change),
          proration_behavior: 'always_invoice',
          payment_behavior: behaviour,
          metadata: { varai_change: mark },
          ...dated(change),
        },
        { idempotencyKey },
      );
    }),

  release: (schedule, idempotencyKey) =>
    asking(async () => {
      await stripe.subscriptionSchedules.release(schedule, {}, { idempotencyKey });
    }),

  createSchedule: (subscription, idempotencyKey) =>
    asking(async () =>
      scheduleOf(await stripe.subscriptionSchedules.create({ from_subscription: subscription }, { idempotencyKey })),
    ),

  planSchedule: (schedule, target, mark, key) => asking(() => planSchedule(stripe, schedule, target, mark, key)),

  pay: (invoice, method, idempotencyKey) =>
    asking(async () => {
      const chosen = method === undefined ? {} : { payment_method: method };
      await stripe.invoices.pay(invoice, { off_session: false, ...chosen }, { idempotencyKey });
    }),

  void: (invoice, idempotencyKey) =>
    asking(async () => {
      await stripe.invoices.voidInvoice(invoice, {}, { idempotencyKey });
    }),

  clientSecret: (invoice) =>
    asking(async () => {
      const found = await stripe.invoices.retrieve(invoice, { expand: ['confirmation_secret'] });
      return found.confirmation_secret?.client_secret;
    }),

  cancel: (subscription, { reason, comment }, idempotencyKey) =>
    asking(async () => {
      const details = { feedback: reason, ...(comment !== null && { comment }) };
      await stripe.subscriptions.update(
        subscription,
        { cancel_at_period_end: true, cancellation_details: details },
        { idempotencyKey },
      );
    }),

  resume: (subscription, idempotencyKey) =>
    asking(async () => {
      await stripe.subscriptions.update(subscription, { cancel_at_period_end: false }, { idempotencyKey });
    }),
});

function priceOf(price: Stripe.Price): ProviderPrice[] {
  const planId = planOfProduct(idOf(price.product));
  const interval = price.recurring?.interval;
  if (planId === undefined || (interval !== 'month' && interval !== 'year')) return [];
  const options = Object.entries(price.currency_options ?? {}).map(([currency, { unit_amount: amount }]) => [
    currency,
    amount,
  ]);
  const amounts = [[price.currency, price.unit_amount], ...options].flatMap(([currency, amount]) =>
    typeof amount === 'number' ? [[String(currency).toUpperCase(), amount] as const] : [],
  );
  return [
    { id: price.id, planId, interval: interval === 'year' ? 'year' : 'month', amounts: Object.fromEntries(amounts) },
  ];
}
