import { createShopifySimulator } from '@varai/simulators';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAdmin, type Admin } from '../../src/features/integrations/shopify/admin.ts';
import { documents } from '../../src/features/integrations/shopify/documents.ts';
import { createShopTokens } from '../../src/features/integrations/shopify/tokens.ts';
import { testClock } from '../platform/portal.ts';
import { settings, shop } from './world.ts';

const clock = testClock();
const waits: number[] = [];
const simulator = createShopifySimulator({ now: () => clock.now().getTime() });
const { control } = simulator;
let admin: Admin;
let token: string;

beforeEach(async () => {
  await simulator.listen();
  control.open(shop, { pointsPerSecond: 100 });
  const there = { ...settings, apiUrl: simulator.url };
  token = (await createShopTokens(there).exchange(shop, control.idToken(shop))).access;
  admin = createAdmin({
    settings: there,
    clock,
    wait: async (ms) => {
      waits.push(ms);
      clock.advance(ms / 1000);
    },
  });
});
afterEach(() => simulator.close());

const ask = () => admin.ask<{ orders: object }>(shop, token, documents.orders, { query: "updated_at:>='2026-01-01'" });
const calls = () => control.requests.filter((request) => request.endsWith('graphql.json')).length;

test('waits as long as answers say that the bucket needs, and is held back once at most', async () => {
  expect(await ask()).toHaveProperty('orders');
  expect(waits).toEqual([]);
  control.drain(shop);
  expect(await ask()).toHaveProperty('orders');
  // refused, waited for what the call asks for, and answered
  expect(calls()).toBe(3);
  expect(waits).toHaveLength(1);
  const [wait = 0] = waits;
  expect(wait).toBeGreaterThan(1000);
  expect(wait).toBeLessThan(10_000);
  // what is left is known by now: the next call is not refused
  await ask();
  expect(calls()).toBe(4);
});
