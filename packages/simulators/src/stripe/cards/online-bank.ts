import type { Stripe } from 'stripe';
import { invalid } from '../http/failure.ts';
import { identifier, type World } from '../world.ts';
import { newSepaDebit } from './debits.ts';
import { keep, methodBase } from './method.ts';

type Billing = Partial<Stripe.PaymentMethod.BillingDetails>;

/** The account behind every customer of the bank that stands in here. */
const account = 'AT611904300234573201';

/** An iDEAL method that belongs to nobody yet: its bank answers on a page of its own. A mandate needs a name and an e-mail address. */
export function newIdeal(world: World, billing: Billing): Stripe.PaymentMethod {
  for (const field of ['name', 'email'] as const) {
    if (!billing[field])
      throw invalid(
        `Missing required param: billing_details[${field}].`,
        `billing_details[${field}]`,
        'parameter_missing',
      );
  }
  return keep(world, { ...methodBase(world, 'ideal', billing), ideal: { bank: null, bic: null } }, account);
}

/**
 * What pays from now on once its owner has agreed on the bank's page: a SEPA debit. iDEAL itself pays once and is never
 * attached (https://docs.stripe.com/payments/ideal/set-up-payment).
 */
export function generatedDebit(world: World, { billing_details: billing }: Stripe.PaymentMethod): Stripe.PaymentMethod {
  const debit = newSepaDebit(world, account, billing);
  const { sepa_debit: details } = debit;
  if (details) details.generated_from = { charge: null, setup_attempt: identifier(world, 'setatt') };
  return debit;
}

/** A card that a wallet of the browser hands out, as Google Pay does. */
export function fromWallet(world: World, method: Stripe.PaymentMethod): Stripe.PaymentMethod {
  const { card } = method;
  if (card) card.wallet = { type: 'google_pay', google_pay: {}, dynamic_last4: card.last4 };
  return method;
}
