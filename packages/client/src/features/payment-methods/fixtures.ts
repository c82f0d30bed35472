import type { CardSetup, PaymentMethod } from './schema.ts';

const visa: PaymentMethod = {
  id: 'pm_visa',
  type: 'card',
  brand: 'visa',
  last4: '4242',
  expMonth: 8,
  expYear: 2029,
  default: true,
  expiry: 'ok',
  billingDetails: { name: 'Ada Owner', email: 'ada@acme.test', country: 'US', postalCode: '10001' },
};
const mastercard: PaymentMethod = {
  ...visa,
  id: 'pm_mastercard',
  brand: 'mastercard',
  last4: '4444',
  expMonth: 12,
  expYear: 2026,
  default: false,
  expiry: 'soon',
};
const expired: PaymentMethod = {
  ...visa,
  id: 'pm_expired',
  last4: '0069',
  expMonth: 9,
  expYear: 2026,
  default: false,
  expiry: 'expired',
};
const sepa: PaymentMethod = {
  ...visa,
  id: 'pm_sepa',
  type: 'sepa_debit',
  brand: 'SEPA',
  last4: '3000',
  expMonth: null,
  expYear: null,
  default: false,
};
const setup: CardSetup = { id: 'seti_demo', clientSecret: 'seti_demo_secret_demo' };

/** Methods on file, and a setup that a page may confirm. */
export const paymentMethodFixtures = { visa, mastercard, expired, sepa, list: [visa, mastercard, expired], setup };
