import type { Stripe } from 'stripe';
import { paymentMethod } from '../cards/payment-method.ts';
import { alter, emit } from '../events.ts';
import {
  choice,
  emptyable,
  flag,
  integer,
  mergeMetadata,
  metadata,
  paging,
  range,
  text,
  within,
} from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { confirm, paymentFailure } from '../invoices/pay.ts';
import { at } from '../time.ts';
import { find, identifier, idOf, now } from '../world.ts';
import { cancelIntent } from './intent.ts';

export const paymentRoutes = [
  route('GET', '/v1/payment_intents', { ...paging, customer: text, created: range }, ({ world, params }) =>
    page(
      Object.values(world.tables.paymentIntents).filter(
        (row) => (!params.customer || row.customer === params.customer) && within(row.created, params.created),
      ),
      '/v1/payment_intents',
      params,
    ),
  ),
  route('GET', '/v1/payment_intents/:id', { client_secret: text }, ({ world, path }) =>
    find(world, 'paymentIntents', path('id')),
  ),
  route(
    'POST',
    '/v1/payment_intents/:id',
    { metadata, description: emptyable(text), payment_method: text },
    ({ world, params, path }) => {
      const intent = find(world, 'paymentIntents', path('id'));
      intent.metadata = mergeMetadata(intent.metadata, params.metadata);
      if (params.description !== undefined) intent.description = params.description;
      if (params.payment_method)
        intent.payment_method = find(world, 'paymentMethods', params.payment_method, 'payment_method').id;
      return intent;
    },
  ),
  route(
    'POST',
    '/v1/payment_intents/:id/confirm',
    { payment_method: text, return_url: text, off_session: flag, use_stripe_sdk: flag, error_on_requires_action: flag },
    ({ world, params, path }) => {
      const intent = find(world, 'paymentIntents', path('id'));
      if (intent.status === 'succeeded' || intent.status === 'canceled') {
        throw invalid(
          `This PaymentIntent's payment_method could not be updated because it has a status of ${intent.status}.`,
          undefined,
          'payment_intent_unexpected_state',
        );
      }
      const method = params.payment_method
        ? paymentMethod(world, params.payment_method, 'payment_method').id
        : intent.payment_method && idOf(intent.payment_method);
      if (!method)
        throw invalid(
          "You cannot confirm this PaymentIntent because it's missing a payment method.",
          undefined,
          'payment_intent_unexpected_state',
        );
      return at(world, intent.customer ? idOf(intent.customer) : '', () => {
        const outcome = confirm(world, intent, method);
        if (outcome === 'succeeds' || outcome === 'requires_action') return intent;
        throw paymentFailure(world, world.tables.invoices[world.tables.intentInvoices[intent.id] ?? ''], outcome);
      });
    },
  ),
  route(
    'POST',
    '/v1/payment_intents/:id/cancel',
    { cancellation_reason: choice('abandoned', 'duplicate', 'fraudulent', 'requested_by_customer') },
    ({ world, params, path }) => {
      const intent = find(world, 'paymentIntents', path('id'));
      if (world.tables.intentInvoices[intent.id])
        throw invalid(
          'You cannot cancel a PaymentIntent of an invoice: void the invoice.',
          undefined,
          'payment_intent_unexpected_state',
        );
      cancelIntent(world, intent, params.cancellation_reason ?? 'requested_by_customer');
      return intent;
    },
  ),
  route('GET', '/v1/charges', { ...paging, customer: text, payment_intent: text }, ({ world, params }) =>
    page(
      Object.values(world.tables.charges).filter(
        (row) =>
          (!params.customer || row.customer === params.customer) &&
          (!params.payment_intent || row.payment_intent === params.payment_intent),
      ),
      '/v1/charges',
      params,
    ),
  ),
  route('GET', '/v1/charges/:id', {}, ({ world, path }) => find(world, 'charges', path('id'))),
  route(
    'POST',
    '/v1/refunds',
    {
      charge: text,
      payment_intent: text,
      amount: integer,
      metadata,
      reason: choice('duplicate', 'fraudulent', 'requested_by_customer'),
    },
    ({ world, params }) => {
      const intent = params.payment_intent
        ? find(world, 'paymentIntents', params.payment_intent, 'payment_intent')
        : undefined;
      const charge = find(world, 'charges', params.charge ?? idOf(intent?.latest_charge), 'charge');
      const left = charge.amount_captured - charge.amount_refunded;
      const amount = params.amount ?? left;
      if (left === 0)
        throw invalid(`Charge ${charge.id} has already been refunded.`, undefined, 'charge_already_refunded');
      if (amount > left)
        throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, 'amount');
      const refund: Stripe.Refund = {
        id: identifier(world, 're'),
        object: 'refund',
        amount,
        balance_transaction: identifier(world, 'txn'),
        charge: charge.id,
        created: now(world),
        currency: charge.currency,
        customer: charge.customer,
        customer_account: null,
        destination_details: {
          type: 'card',
          card: { type: 'refund', reference_status: 'pending', reference_type: 'acquirer_reference_number' },
        },
        metadata: mergeMetadata({}, params.metadata),
        payment_intent: charge.payment_intent,
        payment_method: charge.payment_method,
        reason: params.reason ?? null,
        receipt_number: null,
        source_transfer_reversal: null,
        status: 'succeeded',
        transfer_reversal: null,
      };
      world.tables.refunds[refund.id] = refund;
      alter(world, 'charge.refunded', charge, (row) => {
        row.amount_refunded += amount;
        row.refunded = row.amount_refunded === row.amount_captured;
      });
      emit(world, 'refund.created', refund);
      return refund;
    },
  ),
  route('GET', '/v1/refunds/:id', {}, ({ world, path }) => find(world, 'refunds', path('id'))),
  route('GET', '/v1/refunds', { ...paging, charge: text, payment_intent: text }, ({ world, params }) =>
    page(
      Object.values(world.tables.refunds).filter(
        (row) =>
          (!params.charge || row.charge === params.charge) &&
          (!params.payment_intent || row.payment_intent === params.payment_intent),
      ),
      '/v1/refunds',
      params,
    ),
  ),
];
