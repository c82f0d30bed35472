import type { PaymentOutcome } from '../payments/outcome.ts';

/** What stands behind a payment method: what happens when it is saved and when it is charged. */
export interface Means {
  save: PaymentOutcome;
  charge: PaymentOutcome;
  /** Once authenticated while being saved, it is charged without asking again. */
  setUpFrees?: true;
  /** What the bank says after the owner has passed its challenge; `succeeds` when absent. */
  after?: PaymentOutcome;
  /** Of an account at a bank: what is known later, and after how many seconds. */
  settles?: { outcome: PaymentOutcome; seconds: number };
}

/** A card of https://docs.stripe.com/testing. */
export interface TestCard extends Means {
  number: string;
  brand: 'amex' | 'diners' | 'discover' | 'jcb' | 'mastercard' | 'unionpay' | 'visa';
  country: string;
  funding: 'credit' | 'debit' | 'prepaid';
  cvcCheck: 'fail' | 'pass';
}

const prefixes: [RegExp, TestCard['brand']][] = [
  [/^3[47]/, 'amex'],
  [/^3[068]/, 'diners'],
  [/^35/, 'jcb'],
  [/^62/, 'unionpay'],
  [/^6/, 'discover'],
  [/^[25]/, 'mastercard'],
];

const brandOf = (number: string): TestCard['brand'] => prefixes.find(([prefix]) => prefix.test(number))?.[1] ?? 'visa';

const card = (
  number: string,
  charge: PaymentOutcome = 'succeeds',
  save: PaymentOutcome = charge,
  more: Partial<TestCard> = {},
): TestCard => ({
  number,
  brand: brandOf(number),
  country: 'US',
  funding: 'credit',
  cvcCheck: 'pass',
  save,
  charge,
  ...more,
});

const asks = 'requires_action';

const brands = [
  card('4242424242424242'),
  card('4000056655665556', 'succeeds', 'succeeds', { funding: 'debit' }),
  card('5555555555554444'),
  card('2223003122003222'),
  card('5200828282828210', 'succeeds', 'succeeds', { funding: 'debit' }),
  card('5105105105105100', 'succeeds', 'succeeds', { funding: 'prepaid' }),
  card('378282246310005'),
  card('371449635398431'),
  card('6011111111111117'),
  card('6011000990139424'),
  card('6011981111111113', 'succeeds', 'succeeds', { funding: 'debit' }),
  card('3056930009020004'),
  card('36227206271667'),
  card('3566002020360505', 'succeeds', 'succeeds', { brand: 'jcb', country: 'JP' }),
  card('6200000000000005', 'succeeds', 'succeeds', { country: 'CN' }),
  card('6200000000000047', 'succeeds', 'succeeds', { country: 'CN', funding: 'debit' }),
  card('6205500000000000004', 'succeeds', 'succeeds', { country: 'CN' }),
];

const countries: [string, string][] = [
  ['AT', '4000000400000008'],
  ['AU', '4000000360000006'],
  ['BE', '4000000560000004'],
  ['CA', '4000001240000000'],
  ['CH', '4000007560000009'],
  ['DE', '4000002760000016'],
  ['DK', '4000002080000001'],
  ['ES', '4000007240000007'],
  ['FR', '4000002500000003'],
  ['GB', '4000008260000000'],
  ['IT', '4000003800000008'],
  ['JP', '4000003920000003'],
  ['NL', '4000005280000002'],
  ['PL', '4000006160000005'],
];

const declined = [
  card('4000000000000002', 'declined'),
  card('4000000000009995', 'insufficient_funds'),
  card('4000000000009987', 'lost_card'),
  card('4000000000009979', 'stolen_card'),
  card('4000000000000069', 'expired_card'),
  card('4000000000000127', 'incorrect_cvc'),
  card('4000000000000119', 'processing_error'),
  card('4000000000006975', 'card_velocity_exceeded'),
  card('4100000000000019', 'fraudulent'),
  card('4000000000004954', 'fraudulent', 'succeeds'),
  card('4000000000000341', 'declined', 'succeeds'),
  card('4000000000000101', 'succeeds', 'succeeds', { cvcCheck: 'fail' }),
];

const authenticated = [
  card('4000002500003155', asks, asks, { setUpFrees: true }),
  card('4000002760003184', asks, asks),
  card('4000003800000446', 'succeeds', asks),
  card('4000000000003220', asks, asks),
  card('4000000000003063', asks, asks),
  card('4000008260003178', 'insufficient_funds', asks, { after: 'insufficient_funds' }),
  card('4000008400001629', asks, asks, { after: 'declined' }),
  card('4000008400001280', 'processing_error', 'processing_error'),
  card('4000000000003055'),
  card('4000000000003097'),
];

const cards = [
  ...brands,
  ...countries.map(([country, number]) => card(number, 'succeeds', 'succeeds', { country })),
  ...declined,
  ...authenticated,
];

const byNumber = new Map(cards.map((entry) => [entry.number, entry]));

/** The whole card wall: what is documented and simulated. */
export const testCards: readonly TestCard[] = cards;

/** The card of that number; any other number is refused as Stripe refuses a real one in test mode. */
export const testCard = (number: string): TestCard | undefined => byNumber.get(number.replaceAll(/\D/g, ''));

/** Luhn's check, as a field does it before anything is sent. */
export function isCardNumber(number: string): boolean {
  const digits = number.replaceAll(/\s/g, '');
  if (!/^\d{13,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
