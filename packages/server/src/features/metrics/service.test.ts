import { expect, test } from 'vitest';
import { createMetricService, type MetricStore, type Sums } from './service.ts';

const now = new Date('2026-11-20T14:32:00Z');
const none: Sums = { revenue: 0, orders: 0, items: 0, returns: 0, customerOrders: 0, newCustomers: 0 };

const serviceOf = (sums: Partial<Sums>) => {
  const store: MetricStore = {
    find: () => Promise.resolve({ id: 'web', currency: 'USD', timeZone: 'UTC' }),
    read: (_, __, { from }) => Promise.resolve(new Map([[from.getTime(), { ...none, ...sums }]])),
  };
  return createMetricService({ store, clock: { now: () => now }, aiUsage: () => Promise.resolve(undefined) });
};

test('a sum that a number cannot hold exactly is not told, and the others are', async () => {
  const service = serviceOf({ revenue: 2 ** 53, orders: 3, returns: 5 });
  const { metrics } = await service.dashboard('acme', { period: '7d' });
  const [revenue, orders, average] = metrics;
  expect(revenue).toMatchObject({ id: 'revenue', value: null, reason: 'unavailable', change: null });
  expect(orders).toMatchObject({ id: 'orders', value: 3 });
  expect(average).toMatchObject({ id: 'average_order_value', value: { amount: Math.round((2 ** 53 + 5) / 3) } });
});

test('sums are true until now, however long ago the last order came', async () => {
  const { metrics } = await serviceOf({ orders: 1 }).dashboard('acme', { period: 'today' });
  for (const { freshness } of metrics) {
    expect(freshness).toEqual({ state: 'live', asOf: now.toISOString(), source: 'orders' });
  }
});
