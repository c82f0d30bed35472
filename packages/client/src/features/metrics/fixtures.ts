import type { Dashboard, Freshness, Metric } from './schema.ts';

const freshness: Freshness = { state: 'live', asOf: '2026-11-20T14:32:00Z', source: 'orders' };
const usd = (amount: number) => ({ amount, currency: 'USD' });

const revenue: Metric = {
  id: 'revenue',
  value: usd(1_284_000),
  unit: 'money',
  previous: usd(1_200_000),
  change: 0.07,
  series: [
    { at: '2026-11-19T05:00:00Z', value: usd(640_000) },
    { at: '2026-11-20T05:00:00Z', value: usd(644_000) },
  ],
  freshness,
};
const conversion: Metric = {
  id: 'conversion',
  value: null,
  reason: 'no_sessions',
  unit: 'ratio',
  previous: null,
  change: null,
  series: [],
  freshness,
};
const dashboard: Dashboard = {
  asOf: freshness.asOf,
  period: { from: '2026-11-19T05:00:00Z', to: '2026-11-21T05:00:00Z' },
  compare: { from: '2026-11-17T05:00:00Z', to: '2026-11-19T05:00:00Z' },
  currency: 'USD',
  timeZone: 'America/New_York',
  metrics: [revenue, conversion],
};

/** Two days of a store, and a number that is not known. */
export const metricFixtures = { dashboard, revenue, conversion };
