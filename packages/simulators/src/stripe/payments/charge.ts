import type { Stripe } from 'stripe';
import { reason } from '../cards/attach.ts';
import { find, identifier, now, type World } from '../world.ts';
import type { Decline } from './outcome.ts';

/** One attempt at a method; refused when a decline is given, pending while a debit is under way. */
export function newCharge(
  world: World,
  intent: Stripe.PaymentIntent,
  methodId: string,
  told?: Decline | 'processing',
): Stripe.Charge {
  const method = find(world, 'paymentMethods', methodId);
  const pending = told === 'processing';
  const failure = pending ? undefined : told && reason(told);
  const paid = told === undefined;
  const id = identifier(world, 'ch');
  const charge: Stripe.Charge = {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: paid ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: paid ? identifier(world, 'txn') : null,
    billing_details: { ...method.billing_details },
    calculated_statement_descriptor: 'VARAI',
    captured: paid,
    created: now(world),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: {},
    on_behalf_of: null,
    outcome: {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: null,
      network_status: paid || pending ? 'approved_by_network' : 'declined_by_network',
      reason: failure ? (failure.decline_code ?? failure.code) : null,
      risk_level: 'normal',
      risk_score: 12,
      seller_message:
        paid || pending ? 'Payment complete.' : 'The bank did not return any further details with this decline.',
      type: paid || pending ? 'authorized' : 'issuer_declined',
    },
    paid,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: method.card
      ? { type: 'card', card: cardDetails(method.card, intent.amount) }
      : { type: method.type },
    receipt_email: null,
    receipt_number: null,
    receipt_url: paid ? `${world.url}/receipts/${id}` : null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: pending ? 'pending' : paid ? 'succeeded' : 'failed',
    transfer_data: null,
    transfer_group: null,
  };
  world.tables.charges[id] = charge;
  return charge;
}

const cardDetails = (card: Stripe.PaymentMethod.Card, amount: number): Stripe.Charge.PaymentMethodDetails.Card => ({
  amount_authorized: amount,
  authorization_code: null,
  brand: card.brand,
  checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: null },
  country: card.country,
  electronic_commerce_indicator: null,
  exp_month: card.exp_month,
  exp_year: card.exp_year,
  fingerprint: card.fingerprint ?? null,
  funding: card.funding,
  installments: null,
  last4: card.last4,
  mandate: null,
  network: card.brand,
  network_transaction_id: null,
  regulated_status: 'unregulated',
  three_d_secure: null,
  transaction_link_id: null,
  wallet: null,
});
