import { expect, test } from 'vitest';
import { createMetricService, type MetricParts, type MetricStore, type Sums } from './service.ts';

const now = new Date('2026-11-20T14:32:00Z');
const none: Sums = { revenue: 0, orders: 0, items: 0, returns: 0, customerOrders: 0, newCustomers: 0 };

const serviceOf = (sums: Partial<Sums>, parts: Partial<MetricParts> = {}) => {
  const store: MetricStore = {
    stores: () => Promise.resolve([{ id: 'web', name: 'Web', currency: 'USD', timeZone: 'UTC' }]),
    read: (_, __, { from }) => Promise.resolve(new Map([[from.getTime(), { ...none, ...sums }]])),
  };
  return createMetricService({
    store,
    clock: { now: () => now },
    aiUsage: () => Promise.resolve(undefined),
    sourceOf: () => Promise.resolve(undefined),
    onError: (error) => {
      throw error;
    },
    ...parts,
  });
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

test('numbers of a connected shop are as old as its connection says, never younger than now', async () => {
  const source = (asOf: Date | null) => ({ state: 'offline' as const, asOf, source: 'shopify' });
  const freshnessOf = async (asOf: Date | null) => {
    const service = serviceOf({ orders: 1 }, { sourceOf: () => Promise.resolve(source(asOf)) });
    return (await service.dashboard('acme', { period: 'today' })).metrics[0]?.freshness;
  };
  const before = new Date('2026-11-18T10:00:00Z');
  expect(await freshnessOf(before)).toEqual({ state: 'offline', asOf: before.toISOString(), source: 'shopify' });
  expect(await freshnessOf(null)).toMatchObject({ asOf: now.toISOString() });
  expect(await freshnessOf(new Date(now.getTime() + 5000))).toMatchObject({ asOf: now.toISOString() });
});

test('a usage that cannot be read is left out with its reason, and the numbers stay', async () => {
  const told: unknown[] = [];
  const failure = new Error('no database');
  const onError = (error: unknown) => void told.push(error);
  const service = serviceOf({ orders: 3 }, { aiUsage: () => Promise.reject(failure), onError });
  const said = await service.dashboard('acme', { period: 'today' });
  expect(said.metrics.find(({ id }) => id === 'orders')?.value).toBe(3);
  expect(said).toMatchObject({ aiUsageReason: 'unavailable' });
  expect(said).not.toHaveProperty('aiUsage');
  expect(told).toEqual([failure]);
});
