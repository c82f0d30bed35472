import type { PaymentMethod, Plan, Quote, SessionInfo, Subscription, UsageMeter } from '@varai/client';

const gib = 1024 ** 3;
export const usd = (amount: number) => ({ amount, currency: 'USD' });

const basics = ['Virtual try-on', 'Email support'];
const business = [...basics, 'Recommendations', 'Advanced analytics'];

export const starter: Plan = {
  id: 'starter',
  name: 'Starter',
  description: 'For a first shop',
  features: basics,
  limits: { aiTokens: 1000, apiCalls: 10_000, storageBytes: 5 * gib, seats: 2 },
  prices: { month: usd(2900), year: usd(29_000) },
  current: false,
};

export const professional: Plan = {
  id: 'professional',
  name: 'Professional',
  description: 'For a growing business',
  features: business,
  limits: { aiTokens: 10_000, apiCalls: 100_000, storageBytes: 100 * gib, seats: 10 },
  prices: { month: usd(19_900), year: usd(199_000) },
  current: true,
};

export const enterprise: Plan = {
  id: 'enterprise',
  name: 'Enterprise',
  description: 'For many shops and teams',
  features: [...business, 'Single sign-on', 'Priority support'],
  limits: { aiTokens: null, apiCalls: null, storageBytes: null, seats: null },
  prices: { month: usd(99_900), year: usd(999_000) },
  current: false,
};

export const start = '2026-11-05T09:00:00.000Z';
export const end = '2026-12-05T09:00:00.000Z';

export const active: Subscription = {
  planId: 'professional',
  interval: 'month',
  status: 'active',
  price: usd(19_900),
  startedAt: start,
  currentPeriodStart: start,
  currentPeriodEnd: end,
  trialEnd: null,
  cancelAt: null,
  scheduledChange: null,
  openChange: null,
};

export const info: SessionInfo = {
  account: { id: 'acct_demo', name: 'Acme Optics' },
  user: { id: 'ada', name: 'Ada Owner', email: 'ada@acme.test' },
  components: null,
  features: {},
  rail: { name: 'stripe', publishableKey: 'pk_test_varai', stripeJsUrl: 'http://127.0.0.1:8081/stripe.js' },
  locale: null,
  currency: 'USD',
  timeZone: 'America/New_York',
  expiresAt: '2026-11-20T20:00:00.000Z',
};

const sum = { kind: 'sum', extra: 0, resetsAt: end, alert: null } as const;
const gauge = { kind: 'gauge', extra: 0, resetsAt: null, projected: null, alert: null } as const;

export const meters: UsageMeter[] = [
  { ...sum, id: 'ai_tokens', used: 4180, limit: 10_000, unit: 'token', projected: 8400 },
  { ...sum, id: 'api_calls', used: 83_500, limit: 100_000, unit: 'call', projected: 99_000, alert: 'near' },
  { ...gauge, id: 'storage', used: 41 * gib, limit: 100 * gib, unit: 'byte' },
  { ...gauge, id: 'seats', used: 10, limit: 10, unit: 'seat', alert: 'full' },
];

export const visa: PaymentMethod = {
  id: 'pm_visa',
  type: 'card',
  brand: 'visa',
  wallet: null,
  last4: '4242',
  expMonth: 4,
  expYear: 2031,
  default: true,
  expiry: 'ok',
  renewal: null,
  removal: 'last_method',
  bankName: null,
  createdAt: '2026-01-21T09:30:00.000Z',
  billingDetails: {
    name: 'Ada Owner',
    email: 'ada@acme.test',
    phone: null,
    country: 'US',
    postalCode: '10013',
    line1: null,
    line2: null,
    city: null,
    state: null,
  },
};

/** Quotes live minutes from now on; a longer time would overflow a timer. */
const soon = () => new Date(Date.now() + 15 * 60_000).toISOString();

const onFile = { id: visa.id, brand: 'visa', last4: '4242', expMonth: 4, expYear: 2031 };

export const upgrade = (): Quote => ({
  id: 'q_upgrade',
  planId: 'enterprise',
  interval: 'month',
  direction: 'upgrade',
  timing: 'immediately',
  dueNow: usd(40_000),
  recurring: { price: usd(99_900), interval: 'month', from: end },
  lines: [
    {
      kind: 'item',
      description: 'Unused time on Professional after 20 Nov 2026',
      amount: usd(-9950),
      proration: true,
      periodStart: start,
      periodEnd: end,
    },
    {
      kind: 'item',
      description: 'Remaining time on Enterprise after 20 Nov 2026',
      amount: usd(49_950),
      proration: true,
      periodStart: start,
      periodEnd: end,
    },
  ],
  credit: usd(0),
  effectiveAt: '2026-11-20T14:32:00.000Z',
  expiresAt: soon(),
  losses: [],
  blockers: [],
  paymentMethod: onFile,
  computedBy: 'stripe',
});

export const downgrade = (): Quote => ({
  ...upgrade(),
  id: 'q_downgrade',
  planId: 'starter',
  direction: 'downgrade',
  timing: 'period_end',
  dueNow: usd(0),
  recurring: { price: usd(2900), interval: 'month', from: end },
  lines: [],
  effectiveAt: end,
  losses: ['Recommendations', 'Advanced analytics', '9,000 AI tokens a month'],
});

export const downgradeAtOnce = (): Quote => ({
  ...downgrade(),
  id: 'q_at_once',
  timing: 'immediately',
  lines: [
    {
      kind: 'item',
      description: 'Unused time on Professional after 20 Nov 2026',
      amount: usd(-9950),
      proration: true,
      periodStart: start,
      periodEnd: end,
    },
    {
      kind: 'item',
      description: 'Remaining time on Starter after 20 Nov 2026',
      amount: usd(1450),
      proration: true,
      periodStart: start,
      periodEnd: end,
    },
  ],
  credit: usd(8500),
  effectiveAt: '2026-11-20T14:32:00.000Z',
});
