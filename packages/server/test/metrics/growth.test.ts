import type { Order } from '@varai/client';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createOrderService } from '../../src/features/orders/service.ts';
import { openShop, store, type Shop } from '../orders/world.ts';
import { openTestDatabases } from '../platform/databases.ts';
import { listening, type Cost } from './plans.ts';

vi.setConfig({ testTimeout: 0, hookTimeout: 120_000 });

const day = 86_400_000;
const days = 400;
const end = Date.parse('2026-11-21T00:00:00Z');

/** Orders evenly over thirteen months, one an hour at least, so that every hour and day has some from the first ten thousand on. */
const spread = (name: string, count: number, lines: number): Order[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${name}${at}`,
    kind: 'order',
    status: 'placed',
    test: false,
    placedAt: new Date(end - day * days + Math.floor((at * day * days) / count)).toISOString(),
    country: 'Poland',
    customer: `c${at % 5000}`,
    lines: Array.from({ length: lines }, (_line, place) => ({ sku: `S${place}`, quantity: 1, amount: 100 })),
  }));

const questions = [
  'period=today&compare=previous',
  'period=7d&compare=previous',
  'period=30d&compare=year',
  'period=12m',
  'period=custom&from=2026-01-01&to=2026-03-31',
];

type Found = Readonly<Record<string, readonly Cost[]>>;

/** Statements and rows, without how the planner found these. */
const reading = (found: Found) =>
  Object.entries(found).map(([question, statements]) => [
    question,
    statements.map(({ statement, rows }) => ({ statement, rows })),
  ]);

/** How sums are found: by the index, whichever of its scans the planner takes, or by going through all. */
const scans = (found: Found) => {
  const steps = Object.values(found).flatMap((statements) => statements.flatMap((one) => one.steps));
  const sums = steps.filter((step) => step.includes('metric_rollups'));
  return [...new Set(sums.map((step) => (/^(Index|Bitmap)/.test(step) ? 'index' : step)))];
};

describe.each(openTestDatabases())('the dashboard on $name', (engine) => {
  let shop: Shop;
  let costs: ReturnType<typeof listening>['costs'];
  beforeAll(async () => {
    shop = await openShop({
      ...engine,
      async open() {
        const place = await engine.open();
        const heard = listening(place.database);
        ({ costs } = heard);
        return { ...place, database: heard.database };
      },
    });
  });
  afterAll(() => shop.close());

  async function record(orders: readonly Order[]) {
    const service = createOrderService({ database: shop.database, clock: shop.clock, crash: () => {} });
    for (let from = 0; from < orders.length; from += 1000)
      await service.record('host_acme', { account: 'acme', store, orders: orders.slice(from, from + 1000) });
    await shop.database.system((trx) => sql`analyze`.execute(trx));
  }

  /** More lines of each of the orders that were recorded last, which come to nothing: written by the database itself, for speed. */
  const fill = (more: number) =>
    shop.database.system(async (trx) => {
      await sql`
        insert into order_lines (account, store, order_id, line, sku, title, quantity, amount)
        select account, store, order_id, line + place, sku, null, 0, 0
        from order_lines cross join generate_series(1, ${more}::int) as places (place)
        where order_id like 'many%' and line = 1`.execute(trx);
      await sql`analyze`.execute(trx);
    });

  const lines = () =>
    shop.database.system(async (trx) => {
      const { rows } = await sql<{ count: number }>`select count(*) as count from order_lines`.execute(trx);
      return rows[0]?.count;
    });

  async function ask() {
    const found: Record<string, readonly Cost[]> = {};
    const { clientSecret: token } = await shop.signIn();
    // from then on the session is known
    await shop.info(token);
    for (const question of questions)
      found[question] = await costs(shop.account, async () =>
        shop.well(await shop.ask(`/api/dashboard/metrics?${question}`, { token })),
      );
    return found;
  }

  test('reads as many rows by as many statements of a million lines as of ten thousand', async () => {
    await record(spread('few', 10_000, 1));
    expect(await lines()).toBe(10_000);
    const few = await ask();
    // the store, the period and, where asked for, what it is compared with; a month is read by its days, what
    // today is compared with by the hours until noon; no plan, no usage, no shop connected
    const read = Object.values(few).map((statements) => statements.map(({ rows }) => rows));
    const of = (buckets: number) => ({ metric_rollups: buckets });
    const rest = [{ subscriptions: 0 }, { connected_shops: 0 }];
    expect(read).toEqual([
      [{ stores: 1 }, of(24), of(12), ...rest],
      [{ stores: 1 }, of(7), of(6 + 12), ...rest],
      [{ stores: 1 }, of(30), of(29 + 12), ...rest],
      [{ stores: 1 }, of(355), ...rest],
      [{ stores: 1 }, of(90), ...rest],
    ]);
    expect(scans(few)).toEqual(['index']);

    await record(spread('many', 10_000, 2));
    await fill(97);
    expect(await lines()).toBe(1_000_000);
    const many = await ask();
    expect(reading(many)).toEqual(reading(few));
    expect(scans(many)).toEqual(['index']);
  });
});
