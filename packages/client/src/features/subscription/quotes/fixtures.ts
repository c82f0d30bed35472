import type { Quote, QuoteLine } from '../schema.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const now = '2026-11-20T12:00:00Z';
const end = '2026-12-01T09:00:00Z';
const line = (description: string, amount: number, kind: QuoteLine['kind'] = 'item'): QuoteLine => ({
  kind,
  description,
  amount: usd(amount),
  proration: kind === 'item',
  periodStart: now,
  periodEnd: end,
});

const each = (description: string, amount: number, kind?: QuoteLine['kind']): QuoteLine => ({
  ...line(description, amount, kind),
  proration: false,
  periodStart: end,
  periodEnd: '2027-01-01T09:00:00Z',
});

const upgrade: Quote = {
  id: 'quote_upgrade',
  planId: 'enterprise',
  interval: 'month',
  direction: 'upgrade',
  timing: 'immediately',
  dueNow: usd(29_333),
  recurring: { price: usd(99_900), interval: 'month', from: end, lines: [each('1 × Enterprise', 99_900)] },
  lines: [
    line('Unused time on Professional after 20 Nov 2026', -7_214),
    line('Remaining time on Enterprise after 20 Nov 2026', 36_214),
    line('Sales tax', 333, 'tax'),
  ],
  credit: usd(0),
  effectiveAt: now,
  expiresAt: '2026-11-20T12:15:00Z',
  losses: [],
  blockers: [],
  paymentMethod: { id: 'pm_visa', brand: 'visa', last4: '4242', expMonth: 8, expYear: 2029 },
  computedBy: 'stripe',
};

const losses = ['Recommendations', 'API keys and webhooks', 'Workflows', 'Priority support'];

const downgrade: Quote = {
  ...upgrade,
  id: 'quote_downgrade',
  planId: 'starter',
  direction: 'downgrade',
  timing: 'period_end',
  dueNow: usd(0),
  recurring: { price: usd(2_900), interval: 'month', from: end, lines: [each('1 × Starter', 2_900)] },
  lines: [],
  effectiveAt: end,
  losses,
};

const downgradeNow: Quote = {
  ...downgrade,
  id: 'quote_downgrade_now',
  timing: 'immediately',
  lines: [
    line('Unused time on Professional after 20 Nov 2026', -7_214),
    line('Remaining time on Starter after 20 Nov 2026', 1_051),
  ],
  credit: usd(6_163),
  effectiveAt: now,
};

const downgradeTaxed: Quote = {
  ...downgrade,
  id: 'quote_downgrade_taxed',
  recurring: {
    ...downgrade.recurring,
    price: usd(3_106),
    list: usd(2_900),
    lines: [each('1 × Starter', 2_900), each('Discount', -290, 'discount'), each('Sales tax', 496, 'tax')],
  },
};

const yen = (amount: number) => ({ amount, currency: 'JPY' });

/** Amounts as the provider might compute them; each sums to what is due or credited, and to what is paid after. */
export const quotes = {
  upgrade,
  downgrade,
  downgradeNow,
  downgradeTaxed,
  interval: {
    ...upgrade,
    id: 'quote_interval',
    planId: 'professional',
    interval: 'year',
    direction: 'interval',
    dueNow: usd(191_786),
    recurring: {
      price: usd(199_000),
      interval: 'year',
      from: '2027-11-20T12:00:00Z',
      lines: [each('1 × Professional', 199_000)],
    },
    lines: [
      line('Unused time on Professional after 20 Nov 2026', -7_214),
      { ...line('Professional, yearly', 199_000), proration: false },
    ],
  },
  yen: {
    ...upgrade,
    id: 'quote_yen',
    dueNow: yen(42_900),
    recurring: { price: yen(149_800), interval: 'month', from: end },
    lines: [{ ...line('Remaining time on Enterprise after 20 Nov 2026', 0), amount: yen(42_900) }],
    credit: yen(0),
  },
} satisfies Record<string, Quote>;
