import type { TokenPackage, TokenPurchase, UsageEvent, UsageMeter, UsageReport } from './schema.ts';

const resetsAt = '2026-12-01T09:00:00Z';

const tokens: UsageMeter = {
  id: 'ai_tokens',
  kind: 'sum',
  used: 4_200,
  limit: 10_000,
  extra: 0,
  unit: 'token',
  resetsAt,
  projected: 6_600,
  alert: null,
};
const calls: UsageMeter = {
  id: 'api_calls',
  kind: 'sum',
  used: 212_500,
  limit: 250_000,
  extra: 0,
  unit: 'call',
  resetsAt,
  projected: 335_000,
  alert: 'near',
};
const storage: UsageMeter = {
  id: 'storage',
  kind: 'gauge',
  used: 100_000_000_000,
  limit: 100_000_000_000,
  extra: 0,
  unit: 'byte',
  resetsAt: null,
  projected: null,
  alert: 'full',
};
const seats: UsageMeter = {
  id: 'seats',
  kind: 'gauge',
  used: 8,
  limit: 15,
  extra: 0,
  unit: 'seat',
  resetsAt: null,
  projected: null,
  alert: null,
};

const offered = (id: string, tokens: number, amount: number): TokenPackage => ({
  id,
  tokens,
  price: { amount, currency: 'USD' },
  tax: null,
  lines: [],
  total: { amount, currency: 'USD' },
  due: { amount, currency: 'USD' },
  offer: `0.price_${tokens}.${amount}.USD`,
});
const packages: TokenPackage[] = [
  offered('tokens_1000', 1_000, 2_500),
  offered('tokens_5000', 5_000, 10_000),
  offered('tokens_20000', 20_000, 32_000),
];

/** The first with $5.00 off, $3.80 of tax on top and $2.80 of credit. */
const [first] = packages as [TokenPackage];
const usd = (amount: number) => ({ amount, currency: 'USD' });
const taxed: TokenPackage = {
  ...first,
  tax: 'exclusive',
  lines: [
    { kind: 'discount', amount: usd(-500) },
    { kind: 'tax', amount: usd(380) },
  ],
  total: usd(2_380),
  due: usd(2_100),
};

const paid: TokenPurchase = {
  id: 'tp_demo',
  packageId: 'tokens_5000',
  status: 'paid',
  tokens: 5_000,
  amount: { amount: 10_000, currency: 'USD' },
  charged: { amount: 10_000, currency: 'USD' },
  balance: { amount: 0, currency: 'USD' },
  failure: null,
};
const unpaid: TokenPurchase = { ...paid, charged: null, balance: null };
const waiting = { ...unpaid, clientSecret: 'pi_demo_secret_demo' };

const event: UsageEvent = {
  id: 'evt_1',
  account: 'shop_1',
  meter: 'ai_tokens',
  quantity: 12,
  at: '2026-11-20T14:32:00Z',
};
const report: UsageReport = {
  accepted: 1,
  duplicates: 0,
  refused: [{ id: 'evt_2', code: 'usage/meter_unknown', message: 'There is no meter "minutes".' }],
};

/** Meters at 42 %, 85 % and 100 %, unlimited ones, a list of four; packages, and how their purchase may stand. */
export const usageFixtures = {
  tokens,
  calls,
  storage,
  seats,
  low: tokens,
  high: calls,
  full: storage,
  unlimited: { ...tokens, limit: null },
  /** Beyond the plan's own, at the cost of what was bought. */
  bought: { ...tokens, used: 11_300, extra: 5_000, projected: 13_900 } satisfies UsageMeter,
  /** The plan's tokens are used up. */
  empty: { ...tokens, used: 10_140, projected: 15_400, alert: 'full' } satisfies UsageMeter,
  list: [tokens, calls, storage, seats],
  packages,
  /** With $30.00 of credit: the first costs nothing more. */
  packagesOnCredit: packages.map((one) => ({
    ...one,
    due: { ...one.due, amount: Math.max(0, one.due.amount - 3_000) },
  })),
  /** One with a discount, tax and credit, one whose price includes its tax, one without any. */
  packagesTaxed: [
    taxed,
    ...packages.slice(1, 2).map((one) => ({ ...one, tax: 'inclusive' as const })),
    ...packages.slice(2),
  ],
  purchases: {
    paid,
    fromBalance: {
      ...paid,
      charged: { amount: 7_000, currency: 'USD' },
      balance: { amount: 3_000, currency: 'USD' },
    },
    processing: { ...unpaid, status: 'processing' },
    action: { ...waiting, status: 'requires_action' },
    declined: {
      ...waiting,
      status: 'requires_payment_method',
      failure: { code: 'card_declined', declineCode: 'insufficient_funds' },
    },
    canceled: { ...unpaid, status: 'canceled' },
  } satisfies Record<string, TokenPurchase>,
  event,
  report,
};
