import type { Stripe } from 'stripe';
import { invalid } from '../http/failure.ts';
import type { PaymentOutcome } from '../payments/outcome.ts';
import { now, type World } from '../world.ts';
import { keep, methodBase, seeded, tokenOf } from './method.ts';
import type { Means } from './test-cards.ts';

/** What becomes of a debit is known after a moment, or after three minutes. */
const soon = 1;
const later = 180;

const debit = (outcome: PaymentOutcome, seconds = soon): Means => ({
  save: 'succeeds',
  charge: 'processing',
  settles: { outcome, seconds },
});

/** Test accounts of https://docs.stripe.com/payments/sepa-debit/set-up-payment#test-integration and …/ach-direct-debit. */
const accounts: Record<string, Means> = {
  AT611904300234573201: debit('succeeds'),
  AT321904300235473204: debit('succeeds', later),
  AT861904300235473202: debit('debit_not_authorized'),
  AT051904300235473205: debit('debit_not_authorized', later),
  DE89370400440532013000: debit('succeeds'),
  DE08370400440532013003: debit('succeeds', later),
  DE62370400440532013001: debit('debit_not_authorized'),
  DE78370400440532013004: debit('debit_not_authorized', later),
  FR1420041010050500013M02606: debit('succeeds'),
  FR8420041010050500013M02607: debit('debit_not_authorized'),
  '110000000:000123456789': debit('succeeds'),
  '110000000:000111111113': debit('account_closed'),
  '110000000:000111111116': debit('no_account'),
  '110000000:000222222227': debit('debit_without_funds'),
  '110000000:000333333335': debit('debit_not_authorized'),
};

/** An IBAN, or what stands before and after a colon in a routing and an account number. */
export const testAccounts: readonly string[] = Object.keys(accounts);

export const debitOf = (account: string): Means | undefined =>
  Object.hasOwn(accounts, account) ? accounts[account] : undefined;

/** Ready-made accounts by Stripe's names. */
export const namedDebits: Record<string, string> = {
  pm_usBankAccount_success: '110000000:000123456789',
  pm_usBankAccount_accountClosed: '110000000:000111111113',
  pm_usBankAccount_accountNotFound: '110000000:000111111116',
  pm_usBankAccount_insufficientFunds: '110000000:000222222227',
  pm_usBankAccount_debitNotAuthorized: '110000000:000333333335',
};

/** ISO 13616: the rest of the number after its first four signs went to the end, in letters as numbers. */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((sign) => parseInt(sign, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

type Billing = Partial<Stripe.PaymentMethod.BillingDetails>;

/** A SEPA account that belongs to nobody yet; a mandate needs a name and an e-mail address. */
export function newSepaDebit(world: World, input: string | undefined, billing: Billing): Stripe.PaymentMethod {
  const iban = (input ?? '').replaceAll(/\s/g, '').toUpperCase();
  if (!isIban(iban)) throw invalid('The IBAN you entered is invalid.', 'sepa_debit[iban]', 'invalid_bank_account_iban');
  for (const field of ['name', 'email'] as const) {
    if (!billing[field])
      throw invalid(
        `Missing required param: billing_details[${field}].`,
        `billing_details[${field}]`,
        'parameter_missing',
      );
  }
  if (!debitOf(iban))
    throw invalid(
      'Your request was in test mode, but used a non test IBAN.',
      'sepa_debit[iban]',
      'invalid_bank_account_iban',
    );
  const method: Stripe.PaymentMethod = {
    ...methodBase(world, 'sepa_debit', billing),
    sepa_debit: {
      bank_code: iban.slice(4, 12),
      branch_code: '',
      country: iban.slice(0, 2),
      fingerprint: tokenOf(seeded(iban), 16),
      generated_from: { charge: null, setup_attempt: null },
      last4: iban.slice(-4),
    },
  };
  return keep(world, method, iban);
}

/** A US account; `verified` is one that the customer has linked through their bank. */
export function newUsBankAccount(
  world: World,
  {
    routing = '',
    account = '',
    holder = 'company',
  }: { routing?: string | undefined; account?: string | undefined; holder?: string | undefined },
  billing: Billing,
): Stripe.PaymentMethod {
  if (!billing.name)
    throw invalid('Missing required param: billing_details[name].', 'billing_details[name]', 'parameter_missing');
  const key = `${routing}:${account}`;
  if (!debitOf(key))
    throw invalid(
      'You must use a test bank account number in test mode.',
      'us_bank_account[account_number]',
      'account_number_invalid',
    );
  const method: Stripe.PaymentMethod = {
    ...methodBase(world, 'us_bank_account', billing),
    us_bank_account: {
      account_holder_type: holder,
      account_type: 'checking',
      bank_name: 'STRIPE TEST BANK',
      financial_connections_account: null,
      fingerprint: tokenOf(seeded(key), 16),
      last4: account.slice(-4),
      networks: { preferred: 'ach', supported: ['ach'] },
      routing_number: routing,
      status_details: {},
    },
  };
  return keep(world, method, key);
}

/** The instant at which a debit that begins now is known to have come or failed. */
export const settlesAt = (world: World, { settles }: Means): number => now(world) + (settles?.seconds ?? 0);
