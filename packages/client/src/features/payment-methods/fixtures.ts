import type { CardSetup, MethodPage, PaymentMethod, SetupEnd } from './schema.ts';

const visa: PaymentMethod = {
  id: 'pm_visa',
  type: 'card',
  brand: 'visa',
  wallet: null,
  last4: '4242',
  expMonth: 8,
  expYear: 2029,
  default: true,
  expiry: 'ok',
  renewal: { amount: { amount: 19900, currency: 'USD' }, at: '2026-12-21T00:00:00.000Z', plan: 'Professional' },
  removal: 'allowed',
  bankName: null,
  createdAt: '2026-01-21T09:30:00.000Z',
  billingDetails: {
    name: 'Ada Owner',
    email: 'ada@acme.test',
    phone: '+12125550123',
    country: 'US',
    postalCode: '10001',
    line1: '350 Fifth Avenue',
    line2: null,
    city: 'New York',
    state: 'NY',
  },
};
const another = { ...visa, default: false, renewal: null };
const mastercard: PaymentMethod = {
  ...another,
  id: 'pm_mastercard',
  brand: 'mastercard',
  last4: '4444',
  expMonth: 12,
  expYear: 2026,
  expiry: 'soon',
  createdAt: '2025-11-03T14:05:00.000Z',
};
const expired: PaymentMethod = {
  ...another,
  id: 'pm_expired',
  last4: '0069',
  expMonth: 9,
  expYear: 2026,
  expiry: 'expired',
  createdAt: '2023-09-12T08:00:00.000Z',
};
const sepa: PaymentMethod = {
  ...another,
  id: 'pm_sepa',
  type: 'sepa_debit',
  brand: 'sepa_debit',
  last4: '3000',
  expMonth: null,
  expYear: null,
  bankName: null,
};
const bank: PaymentMethod = {
  ...sepa,
  id: 'pm_bank',
  type: 'us_bank_account',
  brand: 'us_bank_account',
  last4: '6789',
  bankName: 'STRIPE TEST BANK',
};
/** A card in a wallet of the browser. */
const googlePay: PaymentMethod = { ...another, id: 'pm_google_pay', wallet: 'google_pay' };
/** The only method of an active paid subscription. */
const last: PaymentMethod = { ...visa, removal: 'last_method' };

const setup: CardSetup = { id: 'seti_demo', clientSecret: 'seti_demo_secret_demo' };
const setupEnd: SetupEnd = {
  status: 'saved',
  method: 'pm_new',
  failure: null,
  leavesDebit: false,
  createdAt: '2026-11-21T09:59:00.000Z',
};
const page: MethodPage = {
  url: 'https://portal.example/pages/payment-method/demo',
  expiresAt: '2026-11-21T10:10:00.000Z',
};

/** Methods on file, a setup that a page may confirm, and the page that does it itself. */
export const paymentMethodFixtures = {
  visa,
  mastercard,
  expired,
  sepa,
  bank,
  googlePay,
  last,
  list: [visa, mastercard, expired],
  setup,
  setupEnd,
  page,
};
