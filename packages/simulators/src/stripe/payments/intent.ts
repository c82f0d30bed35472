import type { Stripe } from 'stripe';
import { reason } from '../cards/attach.ts';
import { settlesAt } from '../cards/debits.ts';
import { meansOf } from '../cards/payment-method.ts';
import { alter, emit } from '../events.ts';
import { find, identifier, idOf, now, token, type World } from '../world.ts';
import { newCharge } from './charge.ts';
import { isDecline, type PaymentOutcome } from './outcome.ts';

/** A payment intent that waits for a method, or for its confirmation when it has one. */
export function newIntent(
  world: World,
  {
    amount,
    currency,
    customer,
    method,
    description,
  }: { amount: number; currency: string; customer: string; method: string | null; description: string },
): Stripe.PaymentIntent {
  const id = identifier(world, 'pi');
  const intent: Stripe.PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: `${id}_secret_${token(world, 24)}`,
    confirmation_method: 'automatic',
    created: now(world),
    currency,
    customer,
    customer_account: null,
    description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: {},
    next_action: null,
    on_behalf_of: null,
    payment_method: method,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: 'off_session',
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: method ? 'requires_confirmation' : 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
  };
  world.tables.paymentIntents[id] = intent;
  emit(world, 'payment_intent.created', intent);
  return intent;
}

/** What was ordered under that name, once. */
export const takeOrder = (world: World, name: string): PaymentOutcome | undefined => world.tables.orders[name]?.shift();

/** What the bank says to this method now: an ordered outcome first, else the card's own. */
export function outcomeOf(world: World, customer: string, method: string): PaymentOutcome {
  const ordered = takeOrder(world, customer) ?? takeOrder(world, '*');
  if (ordered) return ordered;
  const card = meansOf(world, method);
  return card.charge === 'requires_action' && world.tables.freed[method] ? 'succeeds' : card.charge;
}

/** What a bank says once its owner has passed its challenge. */
export const afterChallenge = (world: World, intent: Stripe.PaymentIntent): PaymentOutcome =>
  meansOf(world, idOf(intent.payment_method)).after ?? 'succeeds';

/** An account at a bank is being debited: what comes of it is told later. */
function begin(world: World, intent: Stripe.PaymentIntent, method: string): void {
  const charge = newCharge(world, intent, method, 'processing');
  intent.latest_charge = charge.id;
  intent.status = 'processing';
  world.tables.debits[intent.id] = settlesAt(world, meansOf(world, method));
  emit(world, 'charge.pending', charge);
  emit(world, 'payment_intent.processing', intent);
}

/** Lets the bank decide. The intent ends succeeded, waiting for its owner, or waiting for another method. */
export function decide(
  world: World,
  intent: Stripe.PaymentIntent,
  method: string,
  outcome: PaymentOutcome,
): PaymentOutcome {
  intent.payment_method = method;
  intent.last_payment_error = null;
  intent.next_action = null;
  if (outcome === 'requires_action') {
    intent.status = 'requires_action';
    intent.next_action = {
      type: 'use_stripe_sdk',
      use_stripe_sdk: {
        type: 'three_d_secure_redirect',
        stripe_js: `${world.url}/elements/challenge?intent=${intent.id}`,
      },
    };
    emit(world, 'payment_intent.requires_action', intent);
  } else if (outcome === 'processing') begin(world, intent, method);
  else if (isDecline(outcome)) {
    const charge = newCharge(world, intent, method, outcome);
    intent.latest_charge = charge.id;
    intent.status = 'requires_payment_method';
    intent.payment_method = null;
    intent.last_payment_error = {
      type: 'card_error',
      charge: charge.id,
      ...reason(outcome),
      payment_method: find(world, 'paymentMethods', method),
    };
    emit(world, 'charge.failed', charge);
    emit(world, 'payment_intent.payment_failed', intent);
  } else {
    const charge = newCharge(world, intent, method);
    intent.latest_charge = charge.id;
    intent.amount_received = intent.amount;
    intent.status = 'succeeded';
    emit(world, 'charge.succeeded', charge);
    emit(world, 'payment_intent.succeeded', intent);
  }
  return outcome;
}

/** The owner failed or refused to prove who they are. */
export function failAuthentication(world: World, intent: Stripe.PaymentIntent): void {
  const method = intent.payment_method && find(world, 'paymentMethods', idOf(intent.payment_method));
  intent.status = 'requires_payment_method';
  intent.next_action = null;
  intent.payment_method = null;
  intent.last_payment_error = {
    type: 'invalid_request_error',
    code: 'payment_intent_authentication_failure',
    message:
      'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
    ...(method && { payment_method: method }),
  };
  emit(world, 'payment_intent.payment_failed', intent);
}

export function cancelIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  why: Stripe.PaymentIntent.CancellationReason,
): void {
  alter(world, 'payment_intent.canceled', intent, (row) => {
    row.status = 'canceled';
    row.canceled_at = now(world);
    row.cancellation_reason = why;
    row.next_action = null;
  });
}
