import { expect, test } from 'vitest';
import { feedFreshness } from './freshness.ts';
import type { Connection } from './ports.ts';

const now = new Date('2026-11-20T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

const freshnessOf = (about: Partial<Connection>) => {
  // safe: no more of it is read
  const connection = { state: 'connected', connectedAt: ago(9000), lastSyncAt: ago(5), ...about } as Connection;
  const store = { feed: () => Promise.resolve({ platform: 'shopify' as const, connection, countedUntil: null }) };
  return feedFreshness({ store, clock: { now: () => now } })('acme', 'gifts.myshopify.com');
};

test.each([
  ['connected', 5, 'live', null],
  ['connected', 11, 'live', null],
  ['connected', 12, 'delayed', ago(12)],
  ['degraded', 5, 'delayed', ago(5)],
  ['rate_limited', 5, 'delayed', ago(5)],
  ['connecting', 5, 'delayed', ago(5)],
  ['unreachable', 5, 'offline', ago(5)],
  ['paused', 5, 'offline', ago(5)],
  ['frozen', 5000, 'offline', ago(5000)],
  ['auth_expired', 5, 'offline', ago(5)],
  ['scope_missing', 5, 'offline', ago(5)],
  ['misconfigured', 5, 'offline', ago(5)],
  ['uninstalled', 5, 'offline', ago(5)],
] as const)('numbers of a shop that is %s and was looked at %d min ago are %s', async (state, minutes, says, asOf) => {
  expect(await freshnessOf({ state, lastSyncAt: ago(minutes) })).toEqual({ state: says, asOf, source: 'shopify' });
});

test('before the first import is done they are as old as the connection', async () => {
  expect(await freshnessOf({ state: 'connecting', lastSyncAt: null })).toMatchObject({ asOf: ago(9000) });
});
