import type { OrderInput } from '@varai/client';
import { expect, test, vi } from 'vitest';
import { happenings } from './orders.ts';
import { day, promotionOn, startOf } from './rhythm.ts';
import { busy, createShop } from './sender.ts';

const end = Date.parse('2026-11-21T15:00:00Z');
const year = happenings(end - 364 * day, end);
const net = ({ lines }: OrderInput) => lines.reduce((sum, { amount }) => sum + amount, 0);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

test('tells the same orders however its time is cut up', () => {
  const cuts = [end - 30 * day, end - 12 * day, end - 12 * day + 1, end - day / 3, end];
  const pieces = cuts.slice(1).flatMap((to, at) => happenings(cuts[at] ?? end, to));
  expect(pieces.length).toBeGreaterThan(400);
  expect(pieces).toEqual(happenings(cuts[0] ?? end, end));
});

test('sells as an optician does: by the week, by the season, more for less when there is something off', () => {
  const placed = year.filter(({ order }) => order.kind !== 'credit' && order.status !== 'cancelled');
  expect(placed.length).toBeGreaterThan(4000);
  const perDay = new Map<number, number>();
  for (const { at } of placed) {
    const number = Math.floor((at - startOf(0)) / day);
    perDay.set(number, (perDay.get(number) ?? 0) + 1);
  }
  const of = (wanted: (number: number, date: Date) => boolean) =>
    mean([...perDay].filter(([number]) => wanted(number, new Date(number * day))).map(([, count]) => count));
  const plain = (number: number) => promotionOn(number) === undefined;
  expect(of((number, date) => plain(number) && date.getUTCDay() === 6)).toBeGreaterThan(
    1.3 * of((number, date) => plain(number) && date.getUTCDay() === 2),
  );
  expect(of((number) => promotionOn(number)?.name === 'Black Friday')).toBeGreaterThan(1.6 * of(plain));

  const summer = (month: number) =>
    placed.filter(({ at, order }) => new Date(at).getUTCMonth() === month && order.lines[0]?.sku.startsWith('SU-'));
  expect(summer(6).length).toBeGreaterThan(2 * summer(1).length);
  const share = (wanted: (order: OrderInput) => boolean) =>
    year.filter(({ order }) => wanted(order)).length / placed.length;
  expect(share(({ kind }) => kind === 'credit')).toBeGreaterThan(0.03);
  expect(share(({ kind }) => kind === 'credit')).toBeLessThan(0.09);
  expect(share(({ status }) => status === 'cancelled')).toBeGreaterThan(0.01);
  expect(share(({ test: only }) => only === true)).toBeGreaterThan(0);
});

test('takes back no more than was sold, and never before', () => {
  const known = new Map(happenings(end - 400 * day, end).map(({ order }) => [order.id, order]));
  const credits = year.filter(({ order }) => order.kind === 'credit');
  for (const { order } of credits) {
    const sold = known.get(`#${order.id.slice(1)}`) ?? expect.fail(`${order.id} takes back nothing`);
    expect(Date.parse(order.placedAt)).toBeGreaterThan(Date.parse(sold.placedAt));
    expect(-net(order)).toBeLessThanOrEqual(net(sold));
    expect(sold).toMatchObject({ customer: order.customer });
  }
});

test('has a Black Friday of four days after the fourth Thursday of November', () => {
  const days = Array.from({ length: 365 }, (_, at) => Date.parse('2025-01-01') / day + at);
  const sale = days.filter((number) => promotionOn(number)?.name === 'Black Friday');
  expect(sale.map((number) => new Date(number * day).toISOString().slice(0, 10))).toEqual([
    '2025-11-28',
    '2025-11-29',
    '2025-11-30',
    '2025-12-01',
  ]);
});

test('sends thirteen months once, then what is new, and a busy hour in a minute, also when the API was away', async () => {
  let now = end;
  let until: number | undefined;
  const batches: OrderInput[][] = [];
  let away = false;
  const api = {
    async fetch(_: unknown, { body }: RequestInit): Promise<Response> {
      if (away) return new Response('away', { status: 503 });
      batches.push((JSON.parse(body as string) as { orders: OrderInput[] }).orders);
      return Response.json({ accepted: 0, duplicates: 0 });
    },
  };
  vi.stubGlobal('fetch', api.fetch);
  const shop = createShop({
    api: () => 'http://api.test',
    secretKey: () => 'sk',
    account: 'acct_demo',
    now: () => now,
    sent: { get: () => until, set: async (at) => void (until = at) },
  });
  // batches come the newest first
  const taken = () => batches.splice(0).reverse().flat();
  const all = happenings(end - 396 * day, end).map(({ order }) => order);

  await shop.open();
  expect(taken()).toEqual(all.slice(-1000));
  await shop.catchUp();
  const first = taken();
  expect(first).toEqual(all);
  expect(Math.max(...first.map(({ lines }) => lines.length))).toBeLessThan(10);
  await shop.open();
  await shop.catchUp();
  expect(batches).toEqual([]);

  now += day / 2;
  away = true;
  await expect(shop.catchUp()).rejects.toThrow('503');
  now += day / 2;
  away = false;
  await shop.catchUp();
  expect(taken()).toEqual(happenings(end, now).map(({ order }) => order));

  shop.beBusy();
  shop.beBusy();
  now += busy.takes;
  await shop.catchUp();
  expect(taken().filter(({ id }) => id.startsWith('#B'))).toHaveLength(busy.orders);
  await shop.catchUp();
  expect(batches).toEqual([]);

  now += 100 * day;
  const cut = shop.catchUp();
  await shop.close();
  await cut;
  expect(taken().length).toBeLessThan(1001);
  expect(until).toBeLessThan(now);
});
