import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { begun, day, ends, engines, hour, openIntake, professional, type Intake } from './world.ts';

describe.each(engines)('taking usage in, on $name', (engine) => {
  let world: Intake;
  let shops = 0;
  let shop: string;
  let account: string;
  beforeAll(async () => {
    world = await openIntake(engine);
  });
  afterAll(() => world.remove());
  beforeEach(async () => {
    world.wall.now = Date.parse('2026-11-20T14:32:00Z');
    shop = `shop_${(shops += 1)}`;
    account = await world.account(shop);
  });

  const now = '2026-11-05T09:00:00.000Z';

  test('counts each event once, in a batch, in another batch, and when both come at once', async () => {
    const one = world.event({ account: shop, quantity: 5 });
    const two = world.event({ account: shop, quantity: 7 });
    expect(await world.record('host_a', [one, two, one])).toEqual({ accepted: 2, duplicates: 1, refused: [] });
    expect(await world.record('host_a', [two])).toEqual({ accepted: 0, duplicates: 1, refused: [] });
    const three = world.event({ account: shop, quantity: 11 });
    const both = await Promise.all([1, 2, 3, 4].map(() => world.record('host_a', [three, one])));
    expect(both.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(1);
    expect(await world.used(account)).toEqual({ [`ai_tokens ${now}`]: 23 });
  });

  test('refuses another content under the same id, and the first one stays', async () => {
    const one = world.event({ account: shop, quantity: 5 });
    const other = { ...one, quantity: 6 };
    const conflict = [{ id: one.id, code: 'usage/event_conflict', message: expect.any(String) as string }];
    expect(await world.record('host_a', [one, other])).toEqual({ accepted: 1, duplicates: 0, refused: conflict });
    expect(await world.record('host_a', [other])).toEqual({ accepted: 0, duplicates: 0, refused: conflict });
    expect(await world.used(account)).toEqual({ [`ai_tokens ${now}`]: 5 });
  });

  test('knows an id by its account: two accounts may use the same', async () => {
    const other = `${shop}_other`;
    const beside = await world.account(other);
    const one = world.event({ account: shop, quantity: 5 });
    const same = { ...one, account: other, quantity: 6 };
    expect(await world.record('host_a', [one, same])).toEqual({ accepted: 2, duplicates: 0, refused: [] });
    expect(await world.used(account)).toEqual({ [`ai_tokens ${now}`]: 5 });
    expect(await world.used(beside)).toEqual({ [`ai_tokens ${now}`]: 6 });
  });

  test('takes what is good and names what is not', async () => {
    const later = (ms: number) => new Date(world.wall.now + ms).toISOString();
    const other = await world.account(`${shop}_free`, null);
    const report = await world.record('host_a', [
      world.event({ account: shop, id: 'good', quantity: 3 }),
      world.event({ account: 'nobody', id: 'stranger' }),
      world.event({ account: shop, id: 'minutes', meter: 'minutes' }),
      world.event({ account: shop, id: 'ahead', at: later(6 * 60_000) }),
      world.event({ account: shop, id: 'clock', at: later(4 * 60_000) }),
      world.event({ account: shop, id: 'old', at: later(-36 * day) }),
      world.event({ account: shop, id: 'before', at: later(-20 * day) }),
      world.event({ account: `${shop}_free`, id: 'free' }),
      world.event({ account: `${shop}_free`, id: 'free seats', meter: 'seats', quantity: 2 }),
    ]);
    expect(report.accepted).toBe(3);
    expect(Object.fromEntries(report.refused.map(({ id, code }) => [id, code]))).toEqual({
      stranger: 'usage/account_unknown',
      minutes: 'usage/meter_unknown',
      ahead: 'usage/event_in_future',
      old: 'usage/event_too_old',
      before: 'usage/period_unknown',
      free: 'usage/period_unknown',
    });
    expect(await world.used(account)).toEqual({ [`ai_tokens ${now}`]: 4 });
    expect(await world.used(other)).toEqual({ 'seats 1970-01-01T00:00:00.000Z': 2 });
  });

  test('a refused name is echoed as text that can be shown', async () => {
    const { refused } = await world.record('host_a', [
      world.event({ account: shop, meter: 'min\u202Esetu\u0007' }),
      world.event({ account: 'Cafe\u0301\u2066\n' }),
    ]);
    expect(refused.map(({ message }) => message)).toEqual([
      'There is no meter "min setu".',
      'There is no account "Caf\u00e9". Send your own id of it.',
    ]);
  });

  test('another host’s account of the same name is a stranger', async () => {
    const report = await world.record('host_b', [world.event({ account: shop })]);
    expect(report.refused).toMatchObject([{ code: 'usage/account_unknown' }]);
  });

  test('of a gauge the newest value by its time wins, in whatever order it comes', async () => {
    const seats = (minutes: number, quantity: number) =>
      world.event({
        account: shop,
        meter: 'seats',
        quantity,
        at: new Date(world.wall.now - minutes * 60_000).toISOString(),
      });
    await world.record('host_a', [seats(10, 4), seats(2, 7), seats(5, 6)]);
    expect(await world.used(account)).toEqual({ 'seats 1970-01-01T00:00:00.000Z': 7 });
    await world.record('host_a', [seats(3, 9)]);
    expect(await world.used(account)).toEqual({ 'seats 1970-01-01T00:00:00.000Z': 7 });
    await world.record('host_a', [seats(1, 3)]);
    expect(await world.used(account)).toEqual({ 'seats 1970-01-01T00:00:00.000Z': 3 });
  });

  test('a late event counts in its own period for an hour after its end, and then in none', async () => {
    await world.record('host_a', [world.event({ account: shop, quantity: 1 })]);
    const late = { account: shop, at: new Date(ends - 1000).toISOString() };
    world.wall.now = ends + 10_000;
    // the renewal is not known yet
    expect(await world.record('host_a', [world.event({ account: shop, quantity: 2 })])).toMatchObject({ accepted: 1 });
    world.plans.set(account, professional(ends, ends + 30 * day));
    expect(await world.record('host_a', [world.event({ ...late, quantity: 4 })])).toMatchObject({ accepted: 1 });
    world.wall.now = ends + hour;
    const missed = world.event({ ...late, quantity: 8 });
    expect(await world.record('host_a', [missed])).toMatchObject({
      accepted: 0,
      refused: [{ id: missed.id, code: 'usage/period_closed' }],
    });
    expect(await world.used(account)).toEqual({ [`ai_tokens ${now}`]: 5, 'ai_tokens 2026-12-05T09:00:00.000Z': 2 });
  });

  test('what was counted in time is a duplicate when it comes again too late', async () => {
    const event = world.event({ account: shop });
    await world.record('host_a', [event]);
    world.wall.now = ends + 2 * hour;
    world.plans.set(account, professional(ends, ends + 30 * day));
    expect(await world.record('host_a', [event])).toEqual({ accepted: 0, duplicates: 1, refused: [] });
  });

  test('a period that begins before its time takes what was counted since', async () => {
    const at = (days: number) => new Date(begun + days * day).toISOString();
    await world.record('host_a', [
      world.event({ account: shop, quantity: 10, at: at(2) }),
      world.event({ account: shop, quantity: 20, at: at(12) }),
    ]);
    world.plans.set(account, professional(begun + 10 * day, begun + 375 * day));
    await world.usage.review(account);
    expect(await world.used(account)).toEqual({ [`ai_tokens ${now}`]: 10, [`ai_tokens ${at(10)}`]: 20 });
    await world.usage.review(account);
    await world.record('host_a', [world.event({ account: shop, quantity: 5, at: at(9) })]);
    expect(await world.used(account)).toEqual({ [`ai_tokens ${now}`]: 10, [`ai_tokens ${at(10)}`]: 20 });
  });

  test('ids are forgotten when their events could no longer be counted, and not before', async () => {
    const event = world.event({ account: shop });
    await world.record('host_a', [event]);
    world.plans.set(account, professional(begun, begun + 365 * day));
    const start = world.wall.now;
    world.wall.now = start + 35 * day;
    await world.purge();
    expect(await world.record('host_a', [event])).toMatchObject({ duplicates: 1 });
    world.wall.now = start + 36 * day + 1;
    await world.purge();
    expect(await world.record('host_a', [event])).toMatchObject({
      accepted: 0,
      refused: [{ code: 'usage/event_too_old' }],
    });
  });

  test('a thousand events of a hundred accounts cost as many statements as one', async () => {
    const counts: number[] = [];
    for (const size of [1, 1000]) {
      const ids = await Promise.all(
        Array.from({ length: Math.max(1, size / 10) }, (_, n) => world.account(`${shop}_many_${n}`)),
      );
      expect(ids.length).toBeGreaterThan(0);
      const events = Array.from({ length: size }, (_, n) =>
        world.event({ account: `${shop}_many_${n % ids.length}`, quantity: 2, id: `${shop}_${size}_${n}` }),
      );
      const before = statements.length;
      const stop = listen(world);
      await world.record('host_a', events);
      stop();
      counts.push(statements.length - before);
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[1]).toBeGreaterThan(5);
    expect(counts[1]).toBeLessThanOrEqual(14);
  });

  const statements: string[] = [];
  /** Counts what reaches the database, transactions' ends included. */
  function listen({ database }: Intake): () => void {
    const { system } = database;
    const counted: typeof system = (work) =>
      system((trx) =>
        work(
          trx.withPlugin({
            transformQuery: ({ node }) => (statements.push(node.kind), node),
            transformResult: async ({ result }) => result,
          }),
        ),
      );
    Object.assign(database, { system: counted });
    return () => Object.assign(database, { system });
  }
});
