import type { Dashboard, MetricId, OrderInput, Store } from '@varai/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openShop, type Shop } from '../orders/world.ts';
import { emptiedInTurn, openTestDatabases } from '../platform/databases.ts';
import { problemIn } from '../platform/portal.ts';

const order = (id: string, at: string, amount: number, rest: Partial<OrderInput> = {}): OrderInput => ({
  id,
  placedAt: at,
  lines: [{ sku: 'FRAME', quantity: 1, amount }],
  ...rest,
});

const one = ({ metrics }: Dashboard, wanted: MetricId) =>
  metrics.find(({ id }) => id === wanted) ?? expect.fail(`no ${wanted}`);
const gbp = (amount: number) => ({ amount, currency: 'GBP' });

describe.each(openTestDatabases().map(emptiedInTurn))('the dashboard on $name', (engine) => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop(engine);
  });
  afterEach(() => shop.close());

  const refusal = async (query: string) =>
    problemIn(await shop.ask(`/api/dashboard/metrics?${query}`, { token: (await shop.signIn()).clientSecret }));

  test('tells each number of a period, with its series and what it is compared with', async () => {
    await shop.record([
      order('a', '2026-11-12T10:00:00Z', 1000, { customer: 'ada' }),
      order('b', '2026-11-19T10:00:00Z', 2000, { customer: 'ada' }),
      order('c', '2026-11-20T09:00:00Z', 4001, { customer: 'bob' }),
      order('C1', '2026-11-20T10:00:00Z', -500, { kind: 'credit' }),
    ]);
    const said = await shop.dashboard('period=7d&compare=previous');
    expect(said).toMatchObject({
      period: { from: '2026-11-14T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' },
      compare: { from: '2026-11-07T00:00:00.000Z', to: '2026-11-13T12:00:00.000Z' },
      currency: 'GBP',
      timeZone: 'Europe/London',
    });
    expect(Object.fromEntries(said.metrics.map(({ id, value, previous }) => [id, [value, previous]]))).toEqual({
      revenue: [gbp(5501), gbp(1000)],
      orders: [2, 1],
      // before returns; halves go up
      average_order_value: [gbp(3001), gbp(1000)],
      items: [2, 1],
      returns: [gbp(500), gbp(0)],
      new_customers: [1, 1],
      returning_customers: [1, 0],
      conversion: [null, null],
    });
    expect(one(said, 'revenue').change).toBeCloseTo(4.501);
    expect(one(said, 'returns').change).toBeNull();
    expect(one(said, 'orders').series.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 1, 1]);
    expect(
      one(said, 'average_order_value')
        .series.map(({ value }) => value)
        .slice(4),
    ).toEqual([null, gbp(2000), gbp(4001)]);
  });

  test('says why there is no conversion and no average, and makes up neither', async () => {
    await shop.record([order('a', '2026-11-12T10:00:00Z', 1000)]);
    const said = await shop.dashboard('period=today');
    expect(one(said, 'conversion')).toMatchObject({ value: null, reason: 'no_sessions', series: [] });
    expect(one(said, 'average_order_value')).toMatchObject({ value: null, reason: 'no_orders' });
    expect(one(said, 'revenue')).toMatchObject({ value: gbp(0) });
    expect(one(said, 'revenue')).not.toHaveProperty('reason');
    expect(said.compare).toBeNull();
    expect(one(said, 'revenue')).toMatchObject({ previous: null, change: null });
  });

  test('compares with the same days of the year before, and twelve months with the twelve before them', async () => {
    await shop.record([order('a', '2025-11-20T10:00:00Z', 1000), order('b', '2024-12-01T00:00:00Z', 300)]);
    const today = await shop.dashboard('period=today&compare=year');
    expect(today.compare).toEqual({ from: '2025-11-20T00:00:00.000Z', to: '2025-11-20T12:00:00.000Z' });
    expect(one(today, 'revenue').previous).toEqual(gbp(1000));
    const year = await shop.dashboard('period=12m&compare=previous');
    expect(year.period).toEqual({ from: '2025-12-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' });
    expect(year.compare).toEqual({ from: '2024-12-01T00:00:00.000Z', to: '2025-11-20T12:00:00.000Z' });
    expect(one(year, 'revenue')).toMatchObject({ value: gbp(0), previous: gbp(1300), change: -1 });
    // months of summer time begin an hour earlier
    expect(one(year, 'revenue').series.map(({ at }) => at)).toContain('2026-06-30T23:00:00.000Z');
    expect(one(year, 'revenue').series).toHaveLength(12);
  });

  test('compares what is not over with as much of the other time, to the minute and by the store’s clock', async () => {
    await shop.record([
      // compared with on 20 November at 12:00:40
      order('a', '2026-11-19T11:59:59Z', 1000),
      order('b', '2026-11-19T12:00:00Z', 20),
      order('c', '2026-11-19T23:00:00Z', 3),
      order('d', '2026-11-20T11:00:00Z', 2000),
      order('e', '2026-11-12T09:00:00Z', 40_000),
      order('f', '2026-11-13T11:30:00Z', 500),
      order('g', '2026-11-13T12:30:00Z', 7),
    ]);
    shop.clock.advance(40);
    expect(one(await shop.dashboard('period=today&compare=previous'), 'revenue')).toMatchObject({
      value: gbp(2000),
      previous: gbp(1000),
      change: 1,
    });
    expect(one(await shop.dashboard('period=7d&compare=previous'), 'revenue').previous).toEqual(gbp(40_500));
    const custom = await shop.dashboard('period=custom&from=2026-11-20&to=2026-11-20&compare=previous');
    expect(one(custom, 'revenue').previous).toEqual(gbp(1000));
    // a time that is over is compared with a whole one
    const over = await shop.dashboard('period=custom&from=2026-11-14&to=2026-11-14&compare=previous');
    expect(one(over, 'revenue').previous).toEqual(gbp(507));
  });

  test('tells orders of those who had bought before, not how many they are', async () => {
    await shop.record(['a', 'b', 'c'].map((id, at) => order(id, `2026-11-20T1${at}:00:00Z`, 100, { customer: 'ada' })));
    const said = await shop.dashboard('period=today');
    expect([one(said, 'new_customers').value, one(said, 'returning_customers').value]).toEqual([1, 2]);
  });

  test('takes days of one’s own, both of them included', async () => {
    await shop.record([order('a', '2026-10-25T23:59:59Z', 1000), order('b', '2026-10-26T00:00:00Z', 300)]);
    const said = await shop.dashboard('period=custom&from=2026-10-24&to=2026-10-25');
    expect(said.period).toEqual({ from: '2026-10-23T23:00:00.000Z', to: '2026-10-26T00:00:00.000Z' });
    expect(one(said, 'revenue')).toMatchObject({ value: gbp(1000), series: [{ value: gbp(0) }, { value: gbp(1000) }] });
  });

  test('refuses periods that it does not know, and stores that are not there', async () => {
    expect(await refusal('period=30d')).toMatchObject({ status: 404, code: 'metrics/store_not_found' });
    await shop.record([order('a', '2026-11-20T10:00:00Z', 1000)]);
    for (const query of ['period=week', 'compare=last', 'period=custom&from=2026-02-30&to=2026-03-01'])
      expect(await refusal(query), query).toMatchObject({ status: 422, code: 'request/invalid' });
    for (const query of [
      'period=custom',
      'period=custom&from=2026-11-02',
      'period=custom&from=2026-11-02&to=2026-11-01',
      'period=custom&from=2025-01-01&to=2026-11-01',
    ])
      expect(await refusal(query), query).toMatchObject({ status: 422, code: 'metrics/period_refused' });
    expect(await refusal('store=other')).toMatchObject({ code: 'metrics/store_not_found' });
  });

  test('is of one store: the one that is asked for, or the first; and of nobody else’s', async () => {
    const euro: Store = { id: 'paris', currency: 'EUR', timeZone: 'Europe/Paris' };
    await shop.record([order('a', '2026-11-20T10:00:00Z', 1000)]);
    shop.clock.advance(60);
    await shop.record([order('a', '2026-11-19T23:30:00Z', 77)], euro);
    expect(one(await shop.dashboard('period=today'), 'revenue').value).toEqual(gbp(1000));
    expect(one(await shop.dashboard('period=today&store=paris'), 'revenue')).toMatchObject({
      value: { amount: 77, currency: 'EUR' },
      freshness: { state: 'live', asOf: '2026-11-20T12:01:00.000Z', source: 'orders' },
    });
    expect(await shop.dashboard('period=today&store=paris')).toMatchObject({
      store: 'paris',
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      stores: [{ id: 'web' }, { id: 'paris', name: 'paris' }],
    });
    const other = await shop.signIn({ account: 'rival' });
    const answer = await shop.ask('/api/dashboard/metrics?store=web', { token: other.clientSecret });
    expect(await problemIn(answer)).toMatchObject({ code: 'metrics/store_not_found' });
  });

  test.each([
    ['Europe/London', '2026-10-25', 25],
    ['Europe/London', '2026-03-29', 23],
    ['Asia/Kathmandu', '2026-11-20', 24],
    // where the clock moves by half an hour
    ['Australia/Lord_Howe', '2026-04-05', 25],
    ['Australia/Lord_Howe', '2026-10-04', 24],
    // midnight does not come
    ['America/Santiago', '2026-09-06', 23],
  ])('leaves no hour of %s out on %s', async (timeZone, day, hours) => {
    const from = Date.parse(`${day}T00:00:00Z`) - 30 * 3_600_000;
    const every = Array.from({ length: 4 * 60 }, (_, at) =>
      order(String(at), new Date(from + at * 15 * 60_000).toISOString(), 1),
    );
    await shop.record(every, { id: timeZone, timeZone });
    const said = await shop.dashboard(`period=custom&from=${day}&to=${day}&store=${timeZone}`);
    const { value, series } = one(said, 'orders');
    expect(series).toHaveLength(hours);
    const quarters = (Date.parse(said.period.to) - Date.parse(said.period.from)) / (15 * 60_000);
    expect([value, series.reduce((sum, point) => sum + Number(point.value), 0)]).toEqual([quarters, quarters]);
  });
});
