import type { Stripe } from 'stripe';
import { attach, reason } from '../cards/attach.ts';
import { generatedDebit } from '../cards/online-bank.ts';
import { meansOf } from '../cards/payment-method.ts';
import { emit } from '../events.ts';
import { invalid, StripeFailure } from '../http/failure.ts';
import { find, identifier, idOf, now, token, type World } from '../world.ts';
import { takeOrder } from './intent.ts';
import { isDecline } from './outcome.ts';

/** A setup that waits for a method. */
export function newSetup(
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
    payment_method_types: ['card', 'ideal', 'sepa_debit', 'us_bank_account'],
    single_use_mandate: null,
    status: 'requires_payment_method',
    usage,
  };
  world.tables.setupIntents[id] = setup;
  emit(world, 'setup_intent.created', setup);
  return setup;
}

/** Under what the answer to a customer's next setup is ordered. */
export const orderOfSetup = (customer: string | { id: string } | null): string =>
  `setup ${customer === null ? '' : idOf(customer)}`;

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

/** The bank asks on a page of its own, and leads back from there. */
function lead(world: World, setup: Stripe.SetupIntent, returnUrl: string | undefined): void {
  if (!returnUrl)
    throw invalid(
      'You must provide a `return_url` when confirming using automatic payment methods that redirect.',
      'return_url',
      'parameter_missing',
    );
  setup.status = 'requires_action';
  setup.next_action = {
    type: 'redirect_to_url',
    redirect_to_url: {
      url: `${world.url}/bank/${setup.id}?client_secret=${setup.client_secret ?? ''}`,
      return_url: returnUrl,
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

/** The method is saved. */
export function succeed(world: World, setup: Stripe.SetupIntent, method: Stripe.PaymentMethod): void {
  setup.status = 'succeeded';
  setup.next_action = null;
  setup.last_setup_error = null;
  if (method.type !== 'card') setup.mandate = identifier(world, 'mandate');
  const kept = method.type === 'ideal' ? generatedDebit(world, method) : method;
  if (setup.customer) attach(world, kept, idOf(setup.customer), false);
  emit(world, 'setup_intent.succeeded', setup);
}

/** Saves a method for later; throws `card_error` when its bank refuses. */
export function confirmSetup(
  world: World,
  setup: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
  returnUrl?: string,
): Stripe.SetupIntent {
  if (setup.status === 'succeeded' || setup.status === 'canceled') {
    throw invalid(
      `You cannot confirm this SetupIntent because it has a status of ${setup.status}.`,
      undefined,
      'setup_intent_unexpected_state',
    );
  }
  const allowed: readonly string[] | null = setup.allowed_payment_method_types;
  if (allowed && !allowed.includes(method.type))
    throw invalid(
      `The payment method type "${method.type}" is not allowed by this SetupIntent's allowed_payment_method_types.`,
      'payment_method',
    );
  const save = takeOrder(world, orderOfSetup(setup.customer)) ?? meansOf(world, method.id).save;
  setup.payment_method = method.id;
  if (isDecline(save)) {
    fail(world, setup, { type: 'card_error', ...reason(save), payment_method: method });
    throw new StripeFailure(402, { type: 'card_error', ...reason(save), setup_intent: setup, payment_method: method });
  }
  if (method.type === 'ideal') lead(world, setup, returnUrl);
  else if (method.type === 'us_bank_account' && !world.tables.freed[method.id]) verify(world, setup);
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
