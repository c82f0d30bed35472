import type { Stripe } from 'stripe';
import { ratesNamed, refuseBoth } from '../catalogue/tax-rates.ts';
import { alter } from '../events.ts';
import {
  choice,
  emptyable,
  flag,
  hash,
  integer,
  listOf,
  mergeMetadata,
  metadata,
  moment,
  paging,
  range,
  text,
  within,
  type Read,
} from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { taxationOf } from '../invoices/invoice.ts';
import { collect } from '../invoices/pay.ts';
import { at } from '../time.ts';
import { find, idOf, now, type World } from '../world.ts';
import { bill } from './bill.ts';
import { itemList, planChange } from './change.ts';
import { createSubscription } from './create.ts';
import { endSubscription } from './end.ts';
import { refuseUnholdable, updateItems } from './update.ts';

const behavior = choice('allow_incomplete', 'default_incomplete', 'error_if_incomplete', 'pending_if_incomplete');
const prorations = choice('always_invoice', 'create_prorations', 'none');
const cancellation = hash({
  comment: emptyable(text),
  feedback: emptyable(
    choice(
      'customer_service',
      'low_quality',
      'missing_features',
      'other',
      'switched_service',
      'too_complex',
      'too_expensive',
      'unused',
    ),
  ),
});
const writable = {
  automatic_tax: hash({ enabled: flag }, 'enabled'),
  cancel_at: emptyable(moment('min_period_end', 'max_period_end')),
  cancel_at_period_end: flag,
  cancellation_details: cancellation,
  collection_method: choice('charge_automatically'),
  default_payment_method: text,
  default_tax_rates: emptyable(listOf(text)),
  description: emptyable(text),
  items: itemList,
  metadata,
  off_session: flag,
  payment_behavior: behavior,
  payment_settings: hash({
    payment_method_types: emptyable(listOf(text)),
    save_default_payment_method: choice('off', 'on_subscription'),
  }),
  proration_behavior: prorations,
  trial_end: moment('now'),
  trial_settings: hash({ end_behavior: hash({ missing_payment_method: choice('cancel', 'create_invoice', 'pause') }) }),
};
type Writable = Read<typeof writable>;

/** What a request sets beside items and money. */
function write(world: World, subscription: Stripe.Subscription, params: Writable): void {
  if (params.automatic_tax?.enabled !== undefined) {
    const { enabled } = params.automatic_tax;
    taxationOf(find(world, 'customers', idOf(subscription.customer)), enabled);
    subscription.automatic_tax = { disabled_reason: null, enabled, liability: enabled ? { type: 'self' } : null };
  }
  if (params.default_tax_rates !== undefined) {
    const kept = subscription.default_tax_rates ?? [];
    subscription.default_tax_rates = ratesNamed(world, params.default_tax_rates, 'default_tax_rates', kept);
  }
  refuseBoth(subscription.automatic_tax.enabled, subscription.default_tax_rates);
  if (params.default_payment_method !== undefined) {
    subscription.default_payment_method = params.default_payment_method
      ? ownMethod(world, subscription, params.default_payment_method)
      : null;
  }
  if (params.description !== undefined) subscription.description = params.description;
  const saving = params.payment_settings?.save_default_payment_method;
  if (saving && subscription.payment_settings) subscription.payment_settings.save_default_payment_method = saving;
  const missing = params.trial_settings?.end_behavior?.missing_payment_method;
  if (missing)
    subscription.trial_settings = { end_behavior: { billing_cycle_anchor: null, missing_payment_method: missing } };
  const { comment, feedback } = params.cancellation_details ?? {};
  if (subscription.cancellation_details && comment !== undefined) subscription.cancellation_details.comment = comment;
  if (subscription.cancellation_details && feedback !== undefined)
    subscription.cancellation_details.feedback = feedback;
  writeCancellation(world, subscription, params);
}

function ownMethod(world: World, subscription: Stripe.Subscription, id: string): string {
  const method = find(world, 'paymentMethods', id, 'default_payment_method');
  if (method.customer === subscription.customer) return method.id;
  throw invalid(
    `The customer does not have a payment method with the ID ${id}. The payment method must be attached to the customer.`,
    'default_payment_method',
    'resource_missing',
  );
}

function writeCancellation(world: World, subscription: Stripe.Subscription, params: Writable): void {
  if (params.cancel_at_period_end === undefined && params.cancel_at === undefined) return;
  if (subscription.schedule) {
    throw invalid(
      `The subscription is managed by the subscription schedule \`${idOf(subscription.schedule)}\`, and updating any cancelation behavior directly is not allowed. Please update the schedule instead.`,
      'cancel_at_period_end',
    );
  }
  const end = subscription.items.data[0]?.current_period_end ?? now(world);
  const atEnd = params.cancel_at_period_end;
  if (atEnd && params.cancel_at)
    throw invalid('You may only specify one of these parameters: cancel_at, cancel_at_period_end.', 'cancel_at');
  const instant = typeof params.cancel_at === 'string' ? end : params.cancel_at;
  subscription.cancel_at_period_end = atEnd ?? false;
  subscription.cancel_at = atEnd ? end : (instant ?? null);
  const canceled = subscription.cancel_at !== null;
  subscription.canceled_at = canceled ? now(world) : null;
  if (subscription.cancellation_details)
    subscription.cancellation_details.reason = canceled ? 'cancellation_requested' : null;
}

const live = (subscription: Stripe.Subscription): Stripe.Subscription => {
  if (subscription.status !== 'canceled' && subscription.status !== 'incomplete_expired') return subscription;
  throw invalid(
    'A canceled subscription can only update its cancellation_details and metadata.',
    undefined,
    'resource_missing',
  );
};

export const subscriptionRoutes = [
  route(
    'POST',
    '/v1/subscriptions',
    {
      ...writable,
      customer: text,
      currency: text,
      billing_cycle_anchor: integer,
      trial_period_days: integer,
      backdate_start_date: integer,
      billing_mode: hash({ type: choice('classic', 'flexible') }),
    },
    ({ world, params }) =>
      at(world, params.customer ?? '', () =>
        createSubscription(world, {
          customer: params.customer ?? '',
          currency: params.currency?.toLowerCase(),
          items: params.items ?? [],
          trialEnd: params.trial_end,
          trialDays: params.trial_period_days,
          anchor: params.billing_cycle_anchor,
          method: params.default_payment_method || undefined,
          metadata: params.metadata,
          behavior: params.payment_behavior ?? 'allow_incomplete',
          automaticTax: params.automatic_tax?.enabled ?? false,
          write: (row) => {
            if (params.billing_mode?.type === 'classic') row.billing_mode = { flexible: null, type: 'classic' };
            write(world, row, params);
          },
        }),
      ),
    'customer',
    'items',
  ),
  route(
    'GET',
    '/v1/subscriptions',
    {
      ...paging,
      customer: text,
      price: text,
      status: choice(
        'active',
        'all',
        'canceled',
        'ended',
        'incomplete',
        'incomplete_expired',
        'past_due',
        'paused',
        'trialing',
        'unpaid',
      ),
      created: range,
      test_clock: text,
    },
    ({ world, params }) => {
      const rows = Object.values(world.tables.subscriptions).filter(
        (row) =>
          (!params.customer || row.customer === params.customer) &&
          (!params.price || row.items.data.some((item) => item.price.id === params.price)) &&
          within(row.created, params.created) &&
          (params.status === 'all' ||
            (params.status === undefined && row.status !== 'canceled') ||
            (params.status === 'ended' && (row.status === 'canceled' || row.status === 'incomplete_expired')) ||
            row.status === params.status),
      );
      return page(rows, '/v1/subscriptions', params);
    },
  ),
  route('GET', '/v1/subscriptions/:id', {}, ({ world, path }) => find(world, 'subscriptions', path('id'))),
  route(
    'POST',
    '/v1/subscriptions/:id',
    { ...writable, billing_cycle_anchor: hash({ type: choice('now', 'unchanged') }, 'type'), proration_date: integer },
    ({ world, params, path }) => {
      const subscription = live(find(world, 'subscriptions', path('id')));
      const anchorNow = params.billing_cycle_anchor?.type === 'now';
      if (params.payment_behavior === 'pending_if_incomplete') refuseUnholdable(params);
      if (params.proration_date !== undefined && anchorNow)
        throw invalid('You cannot specify `proration_date` when `billing_cycle_anchor=now`.', 'proration_date');
      return at(world, idOf(subscription.customer), () => {
        const money = params.items !== undefined || anchorNow || params.trial_end !== undefined;
        const proration = params.proration_behavior ?? 'create_prorations';
        const wish = {
          items: params.items,
          anchorNow,
          prorate: proration !== 'none',
          prorationDate: params.proration_date,
          trialEnd: params.trial_end,
        };
        // refused as a whole or done as a whole
        if (money) planChange(world, subscription, wish);
        const { metadata: labels, ...rest } = params;
        alter(world, 'customer.subscription.updated', subscription, (row) => {
          write(world, row, rest);
          if (!money) row.metadata = mergeMetadata(row.metadata, labels);
        });
        if (money)
          updateItems(world, subscription, {
            ...wish,
            proration,
            behavior: params.payment_behavior ?? 'allow_incomplete',
            metadata: labels,
          });
        return subscription;
      });
    },
  ),
  route(
    'DELETE',
    '/v1/subscriptions/:id',
    { cancellation_details: cancellation, invoice_now: flag, prorate: flag },
    ({ world, params, path }) => {
      const found = find(world, 'subscriptions', path('id'));
      if (found.status === 'canceled') throw invalid(`No such subscription: '${found.id}'`, 'id', 'resource_missing');
      return at(world, idOf(found.customer), () => {
        write(world, found, { cancellation_details: params.cancellation_details });
        endSubscription(world, found, 'cancellation_requested');
        if (params.invoice_now)
          collect(world, bill(world, found, [], 'subscription_update', { start: now(world), end: now(world) }));
        return found;
      });
    },
  ),
];
