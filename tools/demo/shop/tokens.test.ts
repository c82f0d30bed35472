import type { UsageEvent } from '@varai/client';
import { afterEach, expect, test, vi } from 'vitest';
import { busy } from './sender.ts';
import { createTryOn, tokensUsed } from './tokens.ts';

const day = 86_400_000;
const begin = Date.parse('2026-11-21T12:00:00Z');

afterEach(() => vi.unstubAllGlobals());

test('a month of it is borne by ten thousand tokens, however its time is cut up', () => {
  const month = tokensUsed('acct_demo', begin, begin + 30 * day);
  const sum = month.reduce((all, { quantity }) => all + quantity, 0);
  expect(sum).toBeGreaterThan(8000);
  expect(sum).toBeLessThan(9500);
  const cut = begin + 7 * day + 12_345;
  expect([...tokensUsed('acct_demo', begin, cut), ...tokensUsed('acct_demo', cut, begin + 30 * day)]).toEqual(month);
});

test('tells each use once, from the first start on, also when the API was away and a month was leapt over', async () => {
  let now = begin;
  let until: number | undefined;
  let away = false;
  let told: UsageEvent[] = [];
  vi.stubGlobal('fetch', async (_: unknown, { body }: RequestInit) => {
    if (away) return new Response('away', { status: 503 });
    const { events } = JSON.parse(body as string) as { events: UsageEvent[] };
    expect(events.length).toBeLessThanOrEqual(1000);
    told.push(...events);
    return Response.json({ accepted: 0, duplicates: 0, refused: [{ id: '1', code: 'usage/period_closed' }] });
  });
  const tryOn = createTryOn({
    api: () => 'http://api.test',
    secretKey: () => 'sk',
    account: 'acct_demo',
    now: () => now,
    sent: { get: () => until, set: async (at) => void (until = at) },
  });
  const taken = () => told.splice(0);

  await tryOn.catchUp();
  expect(taken()).toEqual([]);
  now += day / 2;
  away = true;
  await expect(tryOn.catchUp()).rejects.toThrow('503');
  now += day / 2;
  away = false;
  await tryOn.catchUp();
  expect(taken()).toEqual(tokensUsed('acct_demo', begin, begin + day));
  await tryOn.catchUp();
  expect(taken()).toEqual([]);

  tryOn.beBusy();
  tryOn.beBusy();
  now += busy.takes;
  await tryOn.catchUp();
  expect(taken().filter(({ id }) => id.startsWith('order-'))).toHaveLength(busy.orders);

  now += 365 * day;
  await tryOn.catchUp();
  expect(new Set(taken().map(({ at }) => now - Date.parse(at) <= 34 * day))).toEqual(new Set([true]));
  told = [];
  now += day;
  const last = tryOn.catchUp();
  await tryOn.close();
  await last;
});
