import type { Stripe } from 'stripe';
import { StripeFailure } from '../http/failure.ts';
import { find, identifier, now, token, type World } from '../world.ts';
import { isCardNumber, namedCards, testCard, type TestCard } from './test-cards.ts';

export interface CardInput {
  number: string;
  exp_month: number;
  exp_year: number;
  cvc?: string | undefined;
}

const refused = (code: string, message: string, param: string): StripeFailure =>
  new StripeFailure(402, { type: 'card_error', code, message, param });

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
  if (exp_month < 1 || exp_month > 12)
    throw refused('invalid_expiry_month', "Your card's expiration month is invalid.", 'exp_month');
  const today = new Date(now(world) * 1000);
  const year = exp_year < 100 ? 2000 + exp_year : exp_year;
  const over = year < today.getUTCFullYear() || (year === today.getUTCFullYear() && exp_month <= today.getUTCMonth());
  if (over) throw refused('invalid_expiry_year', "Your card's expiration year is invalid.", 'exp_year');
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
    id: identifier(world, 'pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null, ...billing },
    card: {
      brand: kind.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: kind.country,
      display_brand: kind.brand,
      exp_month,
      exp_year,
      fingerprint: token({ ...world, random: seeded(kind.number) }, 16),
      funding: kind.number === '4000056655665556' ? 'debit' : 'credit',
      generated_from: null,
      last4: kind.number.slice(-4),
      networks: { available: [kind.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: now(world),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
  };
  world.tables.paymentMethods[method.id] = method;
  world.tables.cards[method.id] = kind.number;
  return method;
}

/** The same card number has the same fingerprint. */
function seeded(number: string): () => number {
  let state = [...number].reduce((sum, digit) => (sum * 31 + Number(digit)) % 2147483647, 7);
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** The payment method of that id; Stripe's ready-made names make a new one each time. */
export function paymentMethod(world: World, id: string, param?: string): Stripe.PaymentMethod {
  const number = Object.hasOwn(namedCards, id) ? namedCards[id] : undefined;
  const kind = number === undefined ? undefined : testCard(number);
  if (!kind) return find(world, 'paymentMethods', id, param);
  return store(world, kind, 12, new Date(now(world) * 1000).getUTCFullYear() + 3, {});
}

export const cardOf = (world: World, id: string): TestCard => {
  const kind = testCard(world.tables.cards[id] ?? '');
  if (!kind) throw new StripeFailure(500, { type: 'api_error', message: `${id} stands for no test card` });
  return kind;
};
