import type { Stripe } from 'stripe';
import { paymentMethod } from '../cards/payment-method.ts';
import { emit } from '../events.ts';
import {
  choice,
  emptyable,
  flag,
  hash,
  listOf,
  mergeMetadata,
  metadata,
  paging,
  range,
  text,
  within,
  integer,
  type Kind,
} from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { at } from '../time.ts';
import { find, idOf, now } from '../world.ts';
import { confirmSetup, newSetup, succeed } from './setup.ts';

/** The deposits that prove an account: 32 and 45 cents, as in Stripe's test mode. */
const deposits = [32, 45];
const week = 7 * 86_400;

const mandate: Kind<unknown> = (value) => value;

export const setupRoutes = [
  route(
    'POST',
    '/v1/setup_intents',
    {
      customer: text,
      usage: choice('off_session', 'on_session'),
      automatic_payment_methods: hash({ enabled: flag, allow_redirects: choice('always', 'never') }, 'enabled'),
      allowed_payment_method_types: listOf(text),
      confirm: flag,
      mandate_data: mandate,
      description: text,
      metadata,
      payment_method: text,
      return_url: text,
      use_stripe_sdk: flag,
    },
    ({ world, params }) => {
      const customer = params.customer ? find(world, 'customers', params.customer, 'customer').id : null;
      const setup = at(world, customer ?? '', () =>
        newSetup(world, {
          customer,
          usage: params.usage ?? 'off_session',
          description: params.description ?? null,
        }),
      );
      setup.metadata = mergeMetadata({}, params.metadata);
      setup.allowed_payment_method_types =
        (params.allowed_payment_method_types as Stripe.SetupIntent['allowed_payment_method_types']) ?? null;
      if (params.payment_method) {
        const method = paymentMethod(world, params.payment_method, 'payment_method');
        setup.payment_method = method.id;
        setup.status = 'requires_confirmation';
        if (params.confirm) return confirmSetup(world, setup, method, params.return_url);
      }
      return setup;
    },
  ),
  route('GET', '/v1/setup_intents', { ...paging, customer: text, created: range }, ({ world, params }) =>
    page(
      Object.values(world.tables.setupIntents).filter(
        (row) => (!params.customer || row.customer === params.customer) && within(row.created, params.created),
      ),
      '/v1/setup_intents',
      params,
    ),
  ),
  route('GET', '/v1/setup_intents/:id', { client_secret: text }, ({ world, path }) =>
    find(world, 'setupIntents', path('id')),
  ),
  route('POST', '/v1/setup_intents/:id', { description: emptyable(text), metadata }, ({ world, params, path }) => {
    const setup = find(world, 'setupIntents', path('id'));
    setup.metadata = mergeMetadata(setup.metadata ?? {}, params.metadata);
    if (params.description !== undefined) setup.description = params.description;
    return setup;
  }),
  route(
    'POST',
    '/v1/setup_intents/:id/confirm',
    { payment_method: text, return_url: text, use_stripe_sdk: flag, mandate_data: mandate },
    ({ world, params, path }) => {
      const setup = find(world, 'setupIntents', path('id'));
      const method = params.payment_method ?? (setup.payment_method ? idOf(setup.payment_method) : undefined);
      if (!method)
        throw invalid(
          "You cannot confirm this SetupIntent because it's missing a payment method.",
          undefined,
          'setup_intent_unexpected_state',
        );
      return confirmSetup(world, setup, paymentMethod(world, method, 'payment_method'), params.return_url);
    },
  ),
  route(
    'POST',
    '/v1/setup_intents/:id/verify_microdeposits',
    { amounts: listOf(integer), descriptor_code: text },
    ({ world, params, path }) => {
      const setup = find(world, 'setupIntents', path('id'));
      if (setup.next_action?.type !== 'verify_with_microdeposits' || !setup.payment_method)
        throw invalid('This SetupIntent is not waiting for microdeposits.', undefined, 'setup_intent_unexpected_state');
      if (setup.created + week < now(world))
        throw invalid('It is too late.', undefined, 'payment_method_microdeposit_verification_timeout');
      if (String([...(params.amounts ?? [])].sort()) !== String(deposits))
        throw invalid(
          'The amounts provided do not match the amounts that were sent to the bank account.',
          undefined,
          'payment_method_microdeposit_verification_amounts_mismatch',
        );
      const method = find(world, 'paymentMethods', idOf(setup.payment_method));
      world.tables.freed[method.id] = true;
      succeed(world, setup, method);
      return setup;
    },
  ),
  route(
    'POST',
    '/v1/setup_intents/:id/cancel',
    { cancellation_reason: choice('abandoned', 'duplicate', 'requested_by_customer') },
    ({ world, params, path }) => {
      const setup = find(world, 'setupIntents', path('id'));
      if (setup.status === 'succeeded' || setup.status === 'canceled')
        throw invalid(
          `You cannot cancel this SetupIntent because it has a status of ${setup.status}.`,
          undefined,
          'setup_intent_unexpected_state',
        );
      setup.status = 'canceled';
      setup.next_action = null;
      setup.cancellation_reason = params.cancellation_reason ?? null;
      emit(world, 'setup_intent.canceled', setup);
      return setup;
    },
  ),
];
