import type { Stripe } from 'stripe';
import { attach, reason } from '../cards/attach.ts';
import { meansOf, paymentMethod } from '../cards/payment-method.ts';
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
import { invalid, StripeFailure } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { find, identifier, idOf, now, token, type World } from '../world.ts';
import { isDecline } from './outcome.ts';

/** The deposits that prove an account: 32 and 45 cents, as in Stripe's test mode. */
const deposits = [32, 45];
const week = 7 * 86_400;

function newSetup(
  world: World,
  { customer, usage, description }: { customer: string | null; usage: string; description: string | null },
): Stripe.SetupIntent {
  const id = identifier(world, 'seti');
  const setup: Stripe.SetupIntent = {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: { allow_redirects: 'always', enabled: true },
    cancellation_reason: null,
    client_secret: `${id}_secret_${token(world, 24)}`,
    created: now(world),
    customer,
    description,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ['card', 'sepa_debit', 'us_bank_account'],
    single_use_mandate: null,
    status: 'requires_payment_method',
    usage,
  };
  world.tables.setupIntents[id] = setup;
  emit(world, 'setup_intent.created', setup);
  return setup;
}

/** The account is known to nobody: the customer tells what was deposited there. */
function verify(world: World, setup: Stripe.SetupIntent): void {
  setup.status = 'requires_action';
  setup.next_action = {
    type: 'verify_with_microdeposits',
    verify_with_microdeposits: {
      arrival_date: now(world) + 86_400,
      hosted_verification_url: `${world.url}/microdeposits/${setup.id}`,
      microdeposit_type: 'amounts',
    },
  };
  emit(world, 'setup_intent.requires_action', setup);
}

function fail(world: World, setup: Stripe.SetupIntent, error: Stripe.SetupIntent.LastSetupError): void {
  setup.status = 'requires_payment_method';
  setup.payment_method = null;
  setup.next_action = null;
  setup.last_setup_error = error;
  emit(world, 'setup_intent.setup_failed', setup);
}

function succeed(world: World, setup: Stripe.SetupIntent, method: Stripe.PaymentMethod): void {
  setup.status = 'succeeded';
  setup.next_action = null;
  setup.last_setup_error = null;
  if (method.type !== 'card') setup.mandate = identifier(world, 'mandate');
  if (setup.customer) attach(world, method, idOf(setup.customer), false);
  emit(world, 'setup_intent.succeeded', setup);
}

/** Saves a method for later; throws `card_error` when its bank refuses. */
export function confirmSetup(
  world: World,
  setup: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
): Stripe.SetupIntent {
  if (setup.status === 'succeeded' || setup.status === 'canceled') {
    throw invalid(
      `You cannot confirm this SetupIntent because it has a status of ${setup.status}.`,
      undefined,
      'setup_intent_unexpected_state',
    );
  }
  const { save } = meansOf(world, method.id);
  setup.payment_method = method.id;
  if (isDecline(save)) {
    fail(world, setup, { type: 'card_error', ...reason(save), payment_method: method });
    throw new StripeFailure(402, { type: 'card_error', ...reason(save), setup_intent: setup, payment_method: method });
  }
  if (method.type === 'us_bank_account' && !world.tables.freed[method.id]) verify(world, setup);
  else if (save === 'requires_action') {
    setup.status = 'requires_action';
    setup.next_action = {
      type: 'use_stripe_sdk',
      use_stripe_sdk: {
        type: 'three_d_secure_redirect',
        stripe_js: `${world.url}/elements/challenge?intent=${setup.id}`,
      },
    };
    emit(world, 'setup_intent.requires_action', setup);
  } else succeed(world, setup, method);
  return setup;
}

/** The owner passed or failed the bank's challenge. */
export function authenticateSetup(world: World, setup: Stripe.SetupIntent, passed: boolean): void {
  if (setup.status !== 'requires_action' || !setup.payment_method) return;
  const method = find(world, 'paymentMethods', idOf(setup.payment_method));
  if (passed) {
    if (meansOf(world, method.id).setUpFrees) world.tables.freed[method.id] = true;
    succeed(world, setup, method);
    return;
  }
  fail(world, setup, {
    type: 'invalid_request_error',
    code: 'setup_intent_authentication_failure',
    message: 'The latest attempt to set up the payment method has failed because authentication failed.',
    payment_method: method,
  });
}

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
      const setup = newSetup(world, {
        customer,
        usage: params.usage ?? 'off_session',
        description: params.description ?? null,
      });
      setup.metadata = mergeMetadata({}, params.metadata);
      setup.allowed_payment_method_types =
        (params.allowed_payment_method_types as Stripe.SetupIntent['allowed_payment_method_types']) ?? null;
      if (params.payment_method) {
        const method = paymentMethod(world, params.payment_method, 'payment_method');
        setup.payment_method = method.id;
        setup.status = 'requires_confirmation';
        if (params.confirm) return confirmSetup(world, setup, method);
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
      return confirmSetup(world, setup, paymentMethod(world, method, 'payment_method'));
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
