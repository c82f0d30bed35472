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
} from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { paymentMethod } from '../cards/payment-method.ts';
import { onceFields, previewOnce } from '../one-off/preview.ts';
import { phaseFields } from '../schedules/fields.ts';
import { itemsAfter } from '../schedules/preview.ts';
import { itemList } from '../subscriptions/change.ts';
import { at } from '../time.ts';
import { find, idOf } from '../world.ts';
import { alter } from '../events.ts';
import { customerOf, finalize } from './finalize.ts';
import { collect, paymentFailure, settle, voidInvoice } from './pay.ts';
import { preview, subscriptionFor } from './preview.ts';

const prorations = choice('always_invoice', 'create_prorations', 'none');
const details = hash({
  billing_cycle_anchor: hash({ type: choice('now', 'unchanged', 'timestamp'), timestamp: integer }, 'type'),
  cancel_at: emptyable(moment()),
  cancel_at_period_end: flag,
  items: itemList,
  metadata,
  proration_behavior: prorations,
  proration_date: integer,
  trial_end: moment('now'),
});

export const invoiceRoutes = [
  route(
    'POST',
    '/v1/invoices/create_preview',
    {
      customer: text,
      subscription: text,
      currency: text,
      automatic_tax: hash({ enabled: flag }, 'enabled'),
      preview_mode: choice('next', 'recurring'),
      schedule: text,
      schedule_details: hash({
        end_behavior: choice('cancel', 'release'),
        phases: listOf(hash(phaseFields, 'items')),
        proration_behavior: prorations,
      }),
      subscription_details: details,
      ...onceFields,
    },
    ({ world, params }) => {
      if (!params.customer && !params.subscription && !params.schedule)
        return previewOnce(world, params, params.currency, params.automatic_tax?.enabled ?? false);
      for (const name of Object.keys(onceFields) as (keyof typeof onceFields)[])
        if (params[name] !== undefined)
          throw invalid(`This stand-in does not know \`${name}\` of a customer here.`, name);
      const schedule = params.schedule ? find(world, 'schedules', params.schedule, 'schedule') : undefined;
      const subscription = subscriptionFor(
        world,
        params.customer,
        params.subscription ?? (schedule?.subscription ? idOf(schedule.subscription) : undefined),
      );
      const wish = params.subscription_details ?? {};
      const anchorNow = wish.billing_cycle_anchor?.type === 'now';
      if (wish.billing_cycle_anchor?.type === 'timestamp')
        throw invalid(
          'This stand-in does not know `timestamp` here.',
          'subscription_details[billing_cycle_anchor][type]',
        );
      if (wish.proration_date !== undefined && anchorNow) {
        throw invalid(
          'You cannot specify `proration_date` when `billing_cycle_anchor=now`.',
          'subscription_details[proration_date]',
        );
      }
      const customer = find(world, 'customers', idOf(subscription.customer), 'customer');
      const proration = wish.proration_behavior ?? 'create_prorations';
      return at(world, customer.id, () =>
        preview(world, {
          customer,
          subscription,
          wish: {
            items: wish.items,
            anchorNow,
            prorate: proration !== 'none',
            prorationDate: wish.proration_date,
            trialEnd: wish.trial_end,
          },
          proration,
          mode: params.preview_mode ?? 'next',
          automaticTax: params.automatic_tax?.enabled ?? subscription.automatic_tax.enabled,
          later: itemsAfter(world, subscription, params.schedule_details?.phases),
        }),
      );
    },
  ),
  route(
    'GET',
    '/v1/invoices',
    {
      ...paging,
      customer: text,
      subscription: text,
      status: choice('draft', 'open', 'paid', 'uncollectible', 'void'),
      created: range,
      collection_method: choice('charge_automatically', 'send_invoice'),
    },
    ({ world, params }) => {
      const rows = Object.values(world.tables.invoices).filter(
        (row) =>
          (!params.customer || row.customer === params.customer) &&
          (!params.subscription || row.parent?.subscription_details?.subscription === params.subscription) &&
          (!params.status || row.status === params.status) &&
          within(row.created, params.created),
      );
      rows.sort((one, other) => one.created - other.created);
      return page(rows, '/v1/invoices', params);
    },
  ),
  route('GET', '/v1/invoices/:id', {}, ({ world, path }) => find(world, 'invoices', path('id'))),
  route(
    'POST',
    '/v1/invoices/:id',
    { metadata, description: emptyable(text), auto_advance: flag },
    ({ world, params, path }) =>
      alter(world, 'invoice.updated', find(world, 'invoices', path('id')), (row) => {
        row.metadata = mergeMetadata(row.metadata ?? {}, params.metadata);
        if (params.description !== undefined) row.description = params.description;
        if (params.auto_advance !== undefined) row.auto_advance = params.auto_advance;
      }),
  ),
  route('GET', '/v1/invoices/:id/lines', paging, ({ world, params, path }) => {
    const invoice = find(world, 'invoices', path('id'));
    return page(invoice.lines.data.toReversed(), `/v1/invoices/${invoice.id}/lines`, params);
  }),
  route(
    'POST',
    '/v1/invoices/:id/pay',
    { payment_method: text, off_session: flag, paid_out_of_band: flag, forgive: flag },
    ({ world, params, path }) => {
      const invoice = find(world, 'invoices', path('id'));
      if (invoice.status === 'paid') throw invalid('Invoice is already paid', undefined, 'invoice_already_paid');
      if (invoice.status !== 'open')
        throw invalid(
          `The invoice cannot be paid because it is ${invoice.status ?? 'unknown'}.`,
          undefined,
          'invoice_not_editable',
        );
      return at(world, customerOf(invoice), () => {
        if (params.paid_out_of_band) {
          settle(world, invoice);
          return invoice;
        }
        const method = params.payment_method && paymentMethod(world, params.payment_method, 'payment_method');
        if (method && method.customer !== null && method.customer !== invoice.customer) {
          throw invalid(
            'The provided PaymentMethod was attached to another customer.',
            'payment_method',
            'payment_method_unexpected_state',
          );
        }
        const payment = collect(world, invoice, method ? method.id : undefined);
        if (payment === 'succeeds' || payment === 'nothing_due') return invoice;
        throw paymentFailure(world, invoice, payment);
      });
    },
  ),
  route('POST', '/v1/invoices/:id/void', {}, ({ world, path }) => {
    const invoice = find(world, 'invoices', path('id'));
    if (invoice.status !== 'open' && invoice.status !== 'uncollectible') {
      throw invalid(
        `You can only pass in open invoices. This invoice isn't open (its status is ${invoice.status ?? 'draft'}).`,
        undefined,
        'invoice_not_editable',
      );
    }
    return at(world, customerOf(invoice), () => voidInvoice(world, invoice));
  }),
  route('POST', '/v1/invoices/:id/finalize', { auto_advance: flag }, ({ world, path }) => {
    const invoice = find(world, 'invoices', path('id'));
    return at(world, customerOf(invoice), () => finalize(world, invoice));
  }),
  route(
    'GET',
    '/v1/invoice_payments',
    { ...paging, invoice: text, status: choice('canceled', 'open', 'paid') },
    ({ world, params }) =>
      page(
        Object.values(world.tables.invoicePayments).filter(
          (row) =>
            (!params.invoice || row.invoice === params.invoice) && (!params.status || row.status === params.status),
        ),
        '/v1/invoice_payments',
        params,
      ),
  ),
  route('GET', '/v1/invoice_payments/:id', {}, ({ world, path }) => find(world, 'invoicePayments', path('id'))),
];
