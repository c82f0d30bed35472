import type { Stripe } from 'stripe';
import { newSepaDebit } from '../cards/debits.ts';
import { fromWallet, newIdeal } from '../cards/online-bank.ts';
import { newCard } from '../cards/payment-method.ts';
import type { World } from '../world.ts';

/** What a frame sends of what was typed there; it goes nowhere else. */
export interface Typed {
  readonly type?: 'card' | 'sepa_debit' | 'ideal';
  readonly card?: {
    readonly number?: string;
    readonly exp_month?: number;
    readonly exp_year?: number;
    readonly cvc?: string;
    readonly wallet?: 'google_pay';
  };
  readonly sepa_debit?: { readonly iban?: string };
  readonly billing_details?: Partial<Stripe.PaymentMethod.BillingDetails>;
}

/** A method that belongs to nobody yet; throws what Stripe would refuse. */
export function tokenized(
  world: World,
  { type = 'card', card = {}, sepa_debit, billing_details = {} }: Typed,
): Stripe.PaymentMethod {
  if (type === 'sepa_debit') return newSepaDebit(world, sepa_debit?.iban, billing_details);
  if (type === 'ideal') return newIdeal(world, billing_details);
  // the card in the wallet of a test browser
  if (card.wallet)
    return fromWallet(
      world,
      newCard(world, { number: '4242424242424242', exp_month: 12, exp_year: 2040 }, billing_details),
    );
  const { number = '', exp_month = 0, exp_year = 0, cvc } = card;
  return newCard(world, { number, exp_month, exp_year, cvc }, billing_details);
}
