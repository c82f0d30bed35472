import type { Blocker, ChangeStatus, Plan, PlanChange, Subscription } from './schema.ts';
import { quotes } from './quotes/fixtures.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const starter: Plan = {
  id: 'starter',
  name: 'Starter',
  description: 'For one shop that wants to see what try-on does',
  features: ['AI try-on', 'Face analysis', 'Email support'],
  limits: { aiTokens: 1_000, apiCalls: 10_000, storageBytes: 5_000_000_000, seats: 2 },
  prices: { month: usd(2_900), year: usd(29_000) },
  current: false,
};

const professional: Plan = {
  id: 'professional',
  name: 'Professional',
  description: 'For shops that sell with it every day',
  features: ['AI try-on', 'Face analysis', 'Recommendations', 'API keys and webhooks', 'Workflows', 'Priority support'],
  limits: { aiTokens: 10_000, apiCalls: 250_000, storageBytes: 100_000_000_000, seats: 15 },
  prices: { month: usd(19_900), year: usd(199_000) },
  current: true,
};

const enterprise: Plan = {
  id: 'enterprise',
  name: 'Enterprise',
  description: 'For chains and brands',
  features: [...professional.features.slice(0, 5), 'Single sign-on', 'Dedicated support'],
  limits: { aiTokens: null, apiCalls: null, storageBytes: null, seats: null },
  prices: { month: usd(99_900), year: usd(999_000) },
  current: false,
};

const active: Subscription = {
  planId: 'professional',
  interval: 'month',
  status: 'active',
  price: usd(19_900),
  startedAt: '2026-03-01T09:00:00Z',
  currentPeriodStart: '2026-11-01T09:00:00Z',
  currentPeriodEnd: '2026-12-01T09:00:00Z',
  trialEnd: null,
  cancelAt: null,
  scheduledChange: null,
  openChange: null,
};

const succeeded: PlanChange = {
  id: 'pc_demo',
  quoteId: quotes.upgrade.id,
  planId: 'enterprise',
  interval: 'month',
  direction: 'upgrade',
  status: 'succeeded',
  effectiveAt: '2026-11-20T12:00:00Z',
  amountDue: usd(29_333),
  expiresAt: null,
  failure: null,
};

const open = '2026-11-21T11:00:00Z';
const declined = { code: 'card_declined', declineCode: 'insufficient_funds', paymentMethodId: 'pm_visa' };

const changes: Record<ChangeStatus, PlanChange> = {
  succeeded,
  processing: { ...succeeded, status: 'processing', effectiveAt: null, expiresAt: open },
  requires_action: {
    ...succeeded,
    status: 'requires_action',
    effectiveAt: null,
    expiresAt: open,
    clientSecret: 'pi_demo_secret_demo',
  },
  requires_payment_method: {
    ...succeeded,
    status: 'requires_payment_method',
    effectiveAt: null,
    expiresAt: open,
    failure: declined,
  },
  scheduled: {
    ...succeeded,
    id: 'pc_scheduled',
    quoteId: quotes.downgrade.id,
    planId: 'starter',
    direction: 'downgrade',
    status: 'scheduled',
    effectiveAt: '2026-12-01T09:00:00Z',
    amountDue: null,
  },
  expired: { ...succeeded, status: 'expired', effectiveAt: null, failure: declined },
  canceled: { ...succeeded, status: 'canceled', effectiveAt: null },
};

/** As the reference server says them. */
const blockers = {
  addCard: { code: 'method_missing', message: 'No payment method is on file.', remedy: 'add_card' },
  addAddress: {
    code: 'address_missing',
    message: 'The tax cannot be worked out without a billing address.',
    remedy: 'add_address',
  },
  reduceUsage: {
    code: 'seats_exceeded',
    message: 'Starter allows 2 team members; 8 team members are in use.',
    remedy: 'reduce_usage',
    meter: 'seats',
    limit: 2,
    used: 8,
  },
  payInvoice: {
    code: 'invoice_open',
    message: 'An invoice is open. Pay it first.',
    remedy: 'pay_invoice',
    invoiceId: 'in_open',
    amountDue: usd(19_900),
  },
} satisfies Record<string, Blocker>;

/** What the customer Acme Optics may see on 20 November 2026. */
export const subscriptionFixtures = {
  starter,
  professional,
  enterprise,
  plans: [starter, professional, enterprise],
  active,
  trialing: { ...active, status: 'trialing', trialEnd: active.currentPeriodEnd },
  pastDue: { ...active, status: 'past_due' },
  canceling: { ...active, cancelAt: active.currentPeriodEnd },
  canceled: { ...active, status: 'canceled', cancelAt: '2026-11-15T09:00:00Z' },
  scheduled: {
    ...active,
    scheduledChange: {
      changeId: 'pc_scheduled',
      planId: 'starter',
      interval: 'month',
      effectiveAt: active.currentPeriodEnd,
    },
  },
  changing: { ...active, openChange: { changeId: succeeded.id, status: 'requires_payment_method', expiresAt: open } },
  quotes: { ...quotes, blocked: { ...quotes.downgradeNow, blockers: [blockers.reduceUsage] } },
  blockers,
  changes,
} satisfies { [state: string]: unknown; plans: Plan[] } & Record<
  'active' | 'trialing' | 'pastDue' | 'canceling' | 'canceled' | 'scheduled' | 'changing',
  Subscription
>;
