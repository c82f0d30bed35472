/** The same three plans for every page, each in the shape its own API answers. */
const plans = [
  { id: 'starter', name: 'Starter', month: 2900, year: 29000, features: ['AI try-on', 'Email support'] },
  {
    id: 'professional',
    name: 'Professional',
    month: 19900,
    year: 199000,
    features: ['AI try-on', 'Face analysis', 'Recommendations', 'API keys and webhooks'],
  },
  {
    id: 'enterprise',
    name: 'Enterprise',
    month: 99900,
    year: 999000,
    features: ['AI try-on', 'Face analysis', 'Recommendations', 'API keys and webhooks', 'Workflows', 'Single sign-on'],
  },
];

const soon = (days: number) => new Date(Date.now() + days * 864e5).toISOString();

const varai = {
  '/varai-session': { id: 'ps_1', clientSecret: 'opaque', expiresAt: soon(1) },
  '/api/session': {
    account: { id: 'acct_1', name: 'Acme Optics' },
    user: { id: 'u_1', name: 'Ada', email: 'ada@acme.test' },
    components: ['subscription'],
    features: {},
    rail: { name: 'stripe' },
    locale: 'en',
    currency: 'USD',
    timeZone: 'UTC',
    expiresAt: soon(1),
  },
  '/api/billing/plans': plans.map(({ id, name, month, year, features }) => ({
    id,
    name,
    description: `The ${name} plan`,
    features,
    limits: { aiTokens: 1000, apiCalls: null, storageBytes: null, seats: 5 },
    prices: { month: { amount: month, currency: 'USD' }, year: { amount: year, currency: 'USD' } },
    current: id === 'professional',
  })),
  '/api/customer/subscription': {
    planId: 'professional',
    interval: 'month',
    status: 'active',
    price: { amount: 19900, currency: 'USD' },
    startedAt: soon(-90),
    currentPeriodStart: soon(-15),
    currentPeriodEnd: soon(15),
    trialEnd: null,
    cancelAt: null,
    scheduledChange: null,
    openChange: null,
  },
};

const price = (id: string, interval: string, amount: number) => ({
  id,
  external_price_id: id,
  currency: 'usd',
  interval,
  interval_count: 1,
  nickname: null,
  price: amount,
  price_decimal: null,
  provider_type: 'stripe',
  scheme: 'per_unit',
});

const entitlement = (plan: string, name: string) => ({
  id: `${plan}_${name}`,
  created_at: soon(-90),
  updated_at: soon(-90),
  currency_prices: [],
  environment_id: 'env',
  feature_id: name,
  plan_id: plan,
  rule_id: 'r',
  price_behavior: null,
  value_type: 'boolean',
  value_bool: true,
  value_numeric: null,
  warning_tiers: [],
  feature: {
    id: name,
    name,
    description: '',
    feature_type: 'boolean',
    icon: 'check',
    created_at: soon(-90),
    updated_at: soon(-90),
    flags: [],
    plans: [],
  },
});

const schematic = {
  '/public/plans': {
    params: {},
    data: {
      active_add_ons: [],
      add_on_compatibilities: [],
      capabilities: { badge_visibility: false, checkout: true },
      display_settings: {
        show_as_monthly_prices: false,
        show_credits: false,
        show_feature_description: false,
        show_period_toggle: true,
        show_zero_price_as_free: false,
      },
      show_as_monthly_prices: false,
      show_credits: false,
      show_period_toggle: true,
      show_zero_price_as_free: false,
      active_plans: plans.map(({ id, name, month, year, features }) => ({
        id,
        name,
        description: `The ${name} plan`,
        available_periods: ['month', 'year'],
        billing_strategy: 'schematic_managed',
        charge_type: 'recurring',
        company_count: 0,
        compatible_plan_ids: [],
        controlled_by: 'stripe',
        created_at: soon(-90),
        updated_at: soon(-90),
        credits: [],
        currency_prices: [],
        custom: false,
        icon: 'stack',
        is_custom: false,
        is_default: false,
        is_free: false,
        is_trialable: false,
        included_credit_grants: [],
        plan_type: 'plan',
        versions: [],
        features: [],
        entitlements: features.map((feature) => entitlement(id, feature)),
        monthly_price: price(`${id}_m`, 'month', month),
        yearly_price: price(`${id}_y`, 'year', year),
      })),
    },
  },
};

/** The stubbed answer of a path, as JSON; `undefined` for any other path. */
export const answers: Readonly<Record<string, unknown>> = { ...varai, ...schematic };
