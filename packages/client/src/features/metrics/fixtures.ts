import type { Dashboard, Freshness, Metric } from './schema.ts';

const asOf = '2026-11-20T14:32:00Z';
const freshness: Freshness = { state: 'live', asOf, source: 'orders' };
const usd = (amount: number) => ({ amount, currency: 'USD' });
const day = 86_400_000;
const last = Date.parse('2026-11-20T05:00:00Z');
const days = 30;

/** A believable month: busier towards the weekend, of the same shape on each run. */
const shape = Array.from({ length: days }, (_, index) => {
  const weekday = new Date(last - (days - 1 - index) * day).getUTCDay();
  return [0.9, 0.72, 0.76, 0.84, 0.95, 1.22, 1.3][weekday]! * (1 + 0.004 * index + 0.05 * Math.sin(index * 2.4));
});

const series = (each: number, make: (value: number) => Metric['value']): Metric['series'] =>
  shape.map((factor, index) => ({
    at: new Date(last - (days - 1 - index) * day).toISOString().replace('.000', ''),
    value: make(Math.round(each * factor)),
  }));

const metric = (
  id: Metric['id'],
  unit: Metric['unit'],
  value: number,
  change: number,
  each: number = value / days,
): Metric => {
  const said = unit === 'money' ? usd : (amount: number) => amount;
  return {
    id,
    unit,
    value: said(value),
    previous: said(Math.round(value / (1 + change))),
    change,
    series: series(each, said),
    freshness,
  };
};

const revenue = metric('revenue', 'money', 4_318_605, 0.124);
const orders = metric('orders', 'count', 342, 0.087);
const averageOrderValue = metric('average_order_value', 'money', 12_940, 0.021, 12_940);
const items = metric('items', 'count', 611, 0.064);
const returns = metric('returns', 'money', 106_875, 0.031);
const newCustomers = metric('new_customers', 'count', 208, 0.112);
const returningCustomers = metric('returning_customers', 'count', 134, -0.042);

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
  asOf,
  period: { from: '2026-10-22T04:00:00Z', to: '2026-11-21T05:00:00Z' },
  compare: { from: '2026-09-22T04:00:00Z', to: '2026-10-22T04:00:00Z' },
  currency: 'USD',
  timeZone: 'America/New_York',
  store: 'web',
  stores: [{ id: 'web', name: 'Halden Optics' }],
  metrics: [revenue, orders, averageOrderValue, items, returns, newCustomers, returningCustomers, conversion],
  aiUsage: { used: 4180, limit: 10_000, resetsAt: '2026-12-05T00:00:00Z' },
};

/** Thirty days of a store, and a number that is not known. */
export const metricFixtures = { dashboard, revenue, orders, returns, conversion };
