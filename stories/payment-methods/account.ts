import type { PaymentMethod, SessionInfo } from '@varai/client';

export const info: SessionInfo = {
  account: { id: 'acct_demo', name: 'Halden Optics' },
  user: { id: 'mara', name: 'Mara Lindqvist', email: 'mara@halden.test' },
  components: null,
  features: {},
  rail: { name: 'stripe', publishableKey: 'pk_test_varai', stripeJsUrl: 'http://127.0.0.1:8081/stripe.js' },
  locale: null,
  currency: 'USD',
  timeZone: 'Europe/Berlin',
  expiresAt: '2026-11-20T20:00:00.000Z',
};

const address = {
  name: 'Mara Lindqvist',
  email: 'mara@halden.test',
  phone: null,
  country: 'DE',
  postalCode: '24937',
  line1: 'Norderhofenden 12',
  line2: null,
  city: 'Flensburg',
  state: null,
};

export const visa: PaymentMethod = {
  id: 'pm_visa',
  type: 'card',
  brand: 'visa',
  wallet: null,
  last4: '4242',
  expMonth: 8,
  expYear: 2028,
  default: true,
  expiry: 'ok',
  renewal: { amount: { amount: 19_900, currency: 'USD' }, at: '2026-12-05T09:00:00.000Z', plan: 'Professional' },
  removal: 'allowed',
  bankName: null,
  createdAt: '2025-08-04T10:00:00.000Z',
  billingDetails: address,
};

const another = { ...visa, default: false, renewal: null };

export const mastercard: PaymentMethod = {
  ...another,
  id: 'pm_mastercard',
  brand: 'mastercard',
  last4: '5454',
  expMonth: 11,
  expYear: 2026,
  expiry: 'soon',
  createdAt: '2023-11-20T10:00:00.000Z',
};

const debit = { ...another, expMonth: null, expYear: null };

export const sepa: PaymentMethod = {
  ...debit,
  id: 'pm_sepa',
  type: 'sepa_debit',
  brand: 'sepa_debit',
  last4: '3000',
  bankName: 'Sparkasse Halden',
  createdAt: '2026-01-12T10:00:00.000Z',
};

export const bank: PaymentMethod = {
  ...debit,
  id: 'pm_bank',
  type: 'us_bank_account',
  brand: 'us_bank_account',
  last4: '6789',
  bankName: 'First Halden Bank',
  createdAt: '2026-03-02T10:00:00.000Z',
};

/** A card in a wallet of the browser. */
export const googlePay: PaymentMethod = { ...another, id: 'pm_google_pay', wallet: 'google_pay', last4: '1881' };

export const link: PaymentMethod = { ...debit, id: 'pm_link', type: 'link', brand: 'link', last4: '' };
