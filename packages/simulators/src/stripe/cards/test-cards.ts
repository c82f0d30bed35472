import type { PaymentOutcome } from '../payments/outcome.ts';

/** A card of https://docs.stripe.com/testing: what happens when it is saved and when it is charged. */
export interface TestCard {
  number: string;
  brand: 'amex' | 'mastercard' | 'visa';
  country: string;
  save: PaymentOutcome;
  charge: PaymentOutcome;
  /** Once authenticated while being saved, it is charged without asking again. */
  setUpFrees?: true;
}

const card = (
  number: string,
  charge: PaymentOutcome = 'succeeds',
  save: PaymentOutcome = charge,
  more: Partial<TestCard> = {},
): TestCard => ({
  number,
  brand: number.startsWith('5') ? 'mastercard' : number.startsWith('3') ? 'amex' : 'visa',
  country: 'US',
  save,
  charge,
  ...more,
});

const cards = [
  card('4242424242424242'),
  card('4000056655665556'),
  card('5555555555554444'),
  card('378282246310005'),
  card('4000002760000016', 'succeeds', 'succeeds', { country: 'DE' }),
  card('4000000000000002', 'declined'),
  card('4000000000009995', 'insufficient_funds'),
  card('4000000000009987', 'lost_card'),
  card('4000000000009979', 'stolen_card'),
  card('4100000000000019', 'fraudulent'),
  card('4000000000000069', 'expired_card'),
  card('4000000000000127', 'incorrect_cvc'),
  card('4000000000000119', 'processing_error'),
  card('4000000000000341', 'declined', 'succeeds'),
  card('4000002500003155', 'requires_action', 'requires_action', { setUpFrees: true }),
  card('4000002760003184', 'requires_action', 'requires_action'),
  card('4000000000003220', 'requires_action', 'requires_action'),
  card('4000008260003178', 'insufficient_funds', 'requires_action'),
];

const byNumber = new Map(cards.map((entry) => [entry.number, entry]));

/** The card of that number; any other number is refused as Stripe refuses a real one in test mode. */
export const testCard = (number: string): TestCard | undefined => byNumber.get(number.replaceAll(/\D/g, ''));

/** Ready-made payment methods by Stripe's names, and the tokens beside them. */
export const namedCards: Record<string, string> = {
  pm_card_visa: '4242424242424242',
  pm_card_visa_debit: '4000056655665556',
  pm_card_mastercard: '5555555555554444',
  pm_card_amex: '378282246310005',
  pm_card_de: '4000002760000016',
  pm_card_chargeDeclined: '4000000000000002',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_visa_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_visa_chargeDeclinedLostCard: '4000000000009987',
  pm_card_visa_chargeDeclinedStolenCard: '4000000000009979',
  pm_card_visa_chargeDeclinedFraudulent: '4100000000000019',
  pm_card_chargeDeclinedExpiredCard: '4000000000000069',
  pm_card_visa_chargeDeclinedExpiredCard: '4000000000000069',
  pm_card_chargeDeclinedIncorrectCvc: '4000000000000127',
  pm_card_visa_chargeDeclinedIncorrectCvc: '4000000000000127',
  pm_card_chargeDeclinedProcessingError: '4000000000000119',
  pm_card_visa_chargeDeclinedProcessingError: '4000000000000119',
  pm_card_chargeCustomerFail: '4000000000000341',
  pm_card_authenticationRequired: '4000002760003184',
  pm_card_authenticationRequiredOnSetup: '4000002500003155',
  pm_card_authenticationRequiredSetupForOffSession: '4000002500003155',
  pm_card_authenticationRequiredChargeDeclinedInsufficientFunds: '4000008260003178',
  pm_card_threeDSecure2Required: '4000000000003220',
  pm_card_threeDSecureRequired: '4000000000003220',
};

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
