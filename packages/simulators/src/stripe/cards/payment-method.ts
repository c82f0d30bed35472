import type { Stripe } from 'stripe';
import { StripeFailure } from '../http/failure.ts';
import { find, now, type World } from '../world.ts';
import { debitOf, namedDebits, newUsBankAccount } from './debits.ts';
import { keep, methodBase, seeded, tokenOf } from './method.ts';
import { namedCards } from './named-cards.ts';
import { isCardNumber, testCard, type Means, type TestCard } from './test-cards.ts';

export interface CardInput {
  number: string;
  exp_month: number;
  exp_year: number;
  cvc?: string | undefined;
}

const refused = (code: string, message: string, param: string): StripeFailure =>
  new StripeFailure(402, { type: 'card_error', code, message, param });

/** Refuses a date that no card has, or one that has passed. */
export function assertExpiry(world: World, exp_month: number, exp_year: number): void {
  if (exp_month < 1 || exp_month > 12)
    throw refused('invalid_expiry_month', "Your card's expiration month is invalid.", 'exp_month');
  const today = new Date(now(world) * 1000);
  const over =
    exp_year < today.getUTCFullYear() || (exp_year === today.getUTCFullYear() && exp_month <= today.getUTCMonth());
  if (over) throw refused('invalid_expiry_year', "Your card's expiration year is invalid.", 'exp_year');
}

/** A card payment method that belongs to nobody yet; throws `card_error` for what can be no card. */
export function newCard(
  world: World,
  input: CardInput,
  billing: Partial<Stripe.PaymentMethod.BillingDetails> = {},
): Stripe.PaymentMethod {
  const { number, exp_month, exp_year, cvc } = input;
  if (!isCardNumber(number)) throw refused('incorrect_number', 'Your card number is incorrect.', 'number');
  const kind = testCard(number);
  if (!kind) {
    throw refused(
      'card_declined',
      'Your card was declined. Your request was in test mode, but used a non test card. For a list of valid test cards, visit: https://stripe.com/docs/testing.',
      'number',
    );
  }
  const year = exp_year < 100 ? 2000 + exp_year : exp_year;
  assertExpiry(world, exp_month, year);
  if (cvc !== undefined && !/^\d{3,4}$/.test(cvc))
    throw refused('invalid_cvc', "Your card's security code is invalid.", 'cvc');
  return store(world, kind, exp_month, year, billing);
}

function store(
  world: World,
  kind: TestCard,
  exp_month: number,
  exp_year: number,
  billing: Partial<Stripe.PaymentMethod.BillingDetails>,
): Stripe.PaymentMethod {
  const method: Stripe.PaymentMethod = {
    ...methodBase(world, 'card', billing),
    card: {
      brand: kind.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: kind.cvcCheck },
      country: kind.country,
      display_brand: kind.brand,
      exp_month,
      exp_year,
      fingerprint: tokenOf(seeded(kind.number), 16),
      funding: kind.funding,
      generated_from: null,
      last4: kind.number.slice(-4),
      networks: { available: [kind.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  };
  return keep(world, method, kind.number);
}

/** The payment method of that id; Stripe's ready-made names make a new one each time. */
export function paymentMethod(world: World, id: string, param?: string): Stripe.PaymentMethod {
  const number = Object.hasOwn(namedCards, id) ? namedCards[id] : undefined;
  const kind = number === undefined ? undefined : testCard(number);
  if (kind) return store(world, kind, 12, new Date(now(world) * 1000).getUTCFullYear() + 3, {});
  const [routing, account] = (Object.hasOwn(namedDebits, id) ? namedDebits[id] : undefined)?.split(':') ?? [];
  if (routing === undefined) return find(world, 'paymentMethods', id, param);
  const method = newUsBankAccount(world, { routing, account }, { name: 'Acme Optics', email: 'ada@acme.test' });
  world.tables.freed[method.id] = true;
  return method;
}

/** What stands behind a method. */
export function meansOf(world: World, id: string): Means {
  const behind = world.tables.cards[id] ?? '';
  const means = testCard(behind) ?? debitOf(behind);
  if (!means)
    throw new StripeFailure(500, { type: 'api_error', message: `${id} stands for no test card and no test account` });
  return means;
}
