import type { Stripe } from 'stripe';
import { reason } from '../cards/attach.ts';
import { meansOf } from '../cards/payment-method.ts';
import { moveBalance } from '../customers/balance.ts';
import { alter, emit } from '../events.ts';
import { StripeFailure } from '../http/failure.ts';
import { afterChallenge, cancelIntent, decide, failAuthentication, outcomeOf } from '../payments/intent.ts';
import { isDecline, type PaymentOutcome } from '../payments/outcome.ts';
import { afterFailure, afterPayment, afterProcessing, afterVoid } from '../subscriptions/after-payment.ts';
import { find, now, type World, idOf } from '../world.ts';
import { intentOf } from './confirmation.ts';
import { customerOf, defaultMethod } from './finalize.ts';

/** `nothing_due`: there was nothing to charge. `no_method`: nobody to charge. */
export type Payment = PaymentOutcome | 'no_method' | 'nothing_due';

/** Marks an invoice as paid and lets its subscription know. */
export function settle(world: World, invoice: Stripe.Invoice, paid = invoice.amount_remaining): void {
  invoice.attempted = true;
  invoice.next_payment_attempt = null;
  invoice.amount_paid += paid;
  invoice.amount_remaining = 0;
  invoice.status = 'paid';
  invoice.status_transitions.paid_at = now(world);
  const payment = Object.values(world.tables.invoicePayments).find(
    (row) => row.invoice === invoice.id && row.status === 'open',
  );
  if (payment) {
    payment.status = 'paid';
    payment.amount_paid = paid;
    payment.status_transitions.paid_at = now(world);
    emit(world, 'invoice_payment.paid', payment);
  }
  emit(world, 'invoice.paid', invoice);
  emit(world, 'invoice.payment_succeeded', invoice);
  afterPayment(world, invoice);
}

/** What follows for an invoice from what the bank said to its intent. */
export function follow(world: World, invoice: Stripe.Invoice, outcome: PaymentOutcome): void {
  invoice.attempted = true;
  invoice.attempt_count += 1;
  if (outcome === 'succeeds') settle(world, invoice);
  else if (outcome === 'processing') afterProcessing(world, invoice);
  else {
    emit(world, outcome === 'requires_action' ? 'invoice.payment_action_required' : 'invoice.payment_failed', invoice);
    if (outcome === 'requires_action') emit(world, 'invoice.payment_failed', invoice);
    afterFailure(world, invoice);
  }
}

/** Confirms an intent with a method, and carries the answer to its invoice. */
export function confirm(world: World, intent: Stripe.PaymentIntent, method: string): PaymentOutcome {
  const customer = idOf(intent.customer) || '*';
  const outcome = decide(world, intent, method, outcomeOf(world, customer, method));
  const invoice = world.tables.invoices[world.tables.intentInvoices[intent.id] ?? ''];
  if (invoice?.status === 'open') follow(world, invoice, outcome);
  return outcome;
}

/** The owner passed or failed the bank's challenge. */
export function authenticate(world: World, intent: Stripe.PaymentIntent, passed: boolean): void {
  const invoice = world.tables.invoices[world.tables.intentInvoices[intent.id] ?? ''];
  if (intent.status !== 'requires_action') return;
  if (!passed) {
    failAuthentication(world, intent);
    if (invoice?.status === 'open') emit(world, 'invoice.payment_failed', invoice);
    return;
  }
  const outcome = decide(world, intent, idOf(intent.payment_method), afterChallenge(world, intent));
  if (invoice?.status === 'open') follow(world, invoice, outcome);
}

/** A debit is known to have come, or not to have come. */
export function settleDebit(world: World, intent: Stripe.PaymentIntent): void {
  Reflect.deleteProperty(world.tables.debits, intent.id);
  if (intent.status !== 'processing') return;
  const method = idOf(intent.payment_method);
  const outcome = decide(world, intent, method, meansOf(world, method).settles?.outcome ?? 'succeeds');
  const invoice = world.tables.invoices[world.tables.intentInvoices[intent.id] ?? ''];
  if (invoice?.status !== 'open') return;
  if (outcome === 'succeeds') settle(world, invoice);
  else {
    emit(world, 'invoice.payment_failed', invoice);
    afterFailure(world, invoice);
  }
}

/** Tries to collect what is due, once. */
export function collect(world: World, invoice: Stripe.Invoice, chosen?: string): Payment {
  if (invoice.amount_remaining === 0) {
    settle(world, invoice);
    return 'nothing_due';
  }
  const method = chosen ?? defaultMethod(world, invoice);
  const intent = intentOf(world, invoice.id);
  if (!method || !intent) {
    invoice.attempted = true;
    emit(world, 'invoice.payment_failed', invoice);
    afterFailure(world, invoice);
    return 'no_method';
  }
  return confirm(world, intent, method);
}

/** The error that a request answers with when collecting did not end in money. */
export function paymentFailure(
  world: World,
  invoice: Stripe.Invoice | undefined,
  payment: Payment,
  code = 'invoice_payment_intent_requires_action',
): StripeFailure {
  if (payment === 'no_method') {
    return new StripeFailure(400, {
      type: 'invalid_request_error',
      code: 'resource_missing',
      message:
        'This customer has no attached payment source or default payment method. Please consider adding a default payment method. For more information, visit https://stripe.com/docs/billing/subscriptions/payment-methods-setting#payment-method-priority.',
    });
  }
  const intent = invoice && intentOf(world, invoice.id);
  const charge = intent?.latest_charge ? { charge: idOf(intent.latest_charge) } : {};
  if (payment !== 'nothing_due' && isDecline(payment)) {
    const method = intent?.last_payment_error?.payment_method;
    return new StripeFailure(402, {
      type: 'card_error',
      ...reason(payment),
      ...charge,
      ...(intent && { payment_intent: intent }),
      ...(method && { payment_method: method }),
    });
  }
  return new StripeFailure(402, {
    type: 'card_error',
    code,
    message:
      'This payment requires additional user action before it can be completed successfully. Payment can be completed using the PaymentIntent associated with the invoice. For more details see: https://stripe.com/docs/billing/subscriptions/overview#requires-action',
    ...(intent && { payment_intent: intent }),
  });
}

/** Withdraws an open invoice; a change that waited for it is forgotten. */
export function voidInvoice(world: World, invoice: Stripe.Invoice): Stripe.Invoice {
  alter(world, 'invoice.voided', invoice, (row) => {
    row.status = 'void';
    row.next_payment_attempt = null;
    row.status_transitions.voided_at = now(world);
  });
  const intent = intentOf(world, invoice.id);
  if (intent && intent.status !== 'succeeded' && intent.status !== 'canceled')
    cancelIntent(world, intent, 'void_invoice');
  for (const payment of Object.values(world.tables.invoicePayments)) {
    if (payment.invoice === invoice.id && payment.status === 'open') {
      payment.status = 'canceled';
      payment.status_transitions.canceled_at = now(world);
    }
  }
  const moved = (invoice.ending_balance ?? 0) - invoice.starting_balance;
  if (moved !== 0)
    moveBalance(world, find(world, 'customers', customerOf(invoice)), -moved, 'unapplied_from_invoice', {
      invoice: invoice.id,
    });
  afterVoid(world, invoice);
  return invoice;
}
