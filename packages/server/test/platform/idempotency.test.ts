import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { createIdempotency, type Write } from '../../src/platform/idempotency.ts';
import type { Reply } from '../../src/platform/problem.ts';
import { createSealing } from '../../src/platform/sealing.ts';
import { openTestDatabases } from './databases.ts';
import { ada, keys, openPortal, problemIn, testClock, type Portal } from './portal.ts';

describe.each(openTestDatabases())('idempotency on $name', ({ open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  let portal: Portal;

  beforeAll(async () => {
    ({ database, remove } = await open());
    portal = await openPortal(database);
  });
  afterAll(() => remove());

  const post = (key: string, body: object) =>
    portal.ask('/api/portal-sessions', { method: 'POST', token: portal.secretKey, body, key });
  const once = (crash: (point: string) => void = () => {}, clock = testClock()) => ({
    ...createIdempotency({ database, sealing: createSealing(keys.sealing), clock, crash }),
    clock,
  });
  const write = (key: string, input: object = {}): Write => ({
    caller: 'acct_1',
    key,
    method: 'POST',
    path: '/x',
    input,
  });
  const reply = (body: string, status = 200): Reply => ({
    status,
    headers: { 'content-type': 'application/json' },
    body,
  });

  test('the same key and body give the same bytes and status', async () => {
    const first = await post('same', ada);
    const again = await post('same', { user: ada.user, account: ada.account });

    expect(again.status).toBe(201);
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  test('the same key with another body is a conflict', async () => {
    await post('conflict', ada);
    expect(await problemIn(await post('conflict', { ...ada, account: 'other' }))).toMatchObject({
      status: 409,
      code: 'request/idempotency_conflict',
    });
  });

  test('while the first is at work the second is asked to wait', async () => {
    const { once: run } = once();
    const gate = Promise.withResolvers<void>();
    const first = run(write('slow'), async () => (await gate.promise, reply('done')));
    await expect
      .poll(
        async () =>
          (await database.system((trx) => sql`select 1 from idempotency_keys where key = 'slow'`.execute(trx))).rows
            .length,
      )
      .toBe(1);

    await expect(run(write('slow'), async () => reply('twice'))).rejects.toMatchObject({
      code: 'request/in_progress',
      status: 409,
      retryAfter: 1,
    });
    gate.resolve();
    expect((await first).body).toBe('done');
    expect((await run(write('slow'), async () => reply('twice'))).body).toBe('done');
  });

  test('a holder that lives keeps its key for longer than a lease, and one that died loses it', async () => {
    const clock = testClock();
    const ticks = new Map<() => void, number>();
    const every = (work: () => void, milliseconds: number) => {
      ticks.set(work, milliseconds);
      return () => void ticks.delete(work);
    };
    const sealing = createSealing(keys.sealing);
    const { once: run } = createIdempotency({ database, sealing, clock, crash: () => {}, every });
    const leased = async () => {
      const { rows } = await database.system((trx) =>
        sql<{ until: Date }>`select lease_until as until from idempotency_keys where key = 'long'`.execute(trx),
      );
      return rows[0]?.until.getTime();
    };
    const gate = Promise.withResolvers<void>();
    const first = run(write('long'), async () => (await gate.promise, reply('first')));
    await expect.poll(() => ticks.size).toBe(1);
    let twice = 0;
    const again = () => run(write('long'), async () => (twice++, reply('second')));

    for (let beat = 0; beat < 8; beat++) {
      const [[tick, milliseconds]] = [...ticks] as [[() => void, number]];
      clock.advance(milliseconds / 1000);
      tick();
      await expect.poll(leased).toBe(clock.now().getTime() + 60_000);
    }
    await expect(again()).rejects.toMatchObject({ code: 'request/in_progress' });
    gate.resolve();
    expect((await first).body).toBe('first');
    expect((await again()).body).toBe('first');
    expect([twice, ticks.size]).toEqual([0, 0]);

    // the second life of the key ends with its holder: nobody renews, and a minute later it is free
    clock.advance(24 * 3600);
    void run(write('long'), () => new Promise<Reply>(() => {}));
    await expect.poll(() => ticks.size).toBe(1);
    ticks.clear();
    clock.advance(61);
    expect((await again()).body).toBe('second');
  });

  test('whoever is asked to wait is told in the answer’s head for how long', async () => {
    const dying = await openPortal(database, {
      crash: (point) => {
        if (point === 'idempotency:claimed') throw new Error('killed');
      },
    });
    const wish = { method: 'POST', token: dying.secretKey, body: ada, key: 'held' };
    expect((await dying.ask('/api/portal-sessions', wish)).status).toBe(500);

    const second = await portal.ask('/api/portal-sessions', wish);
    expect(second.headers.get('retry-after')).toBe('1');
    expect(await problemIn(second)).toMatchObject({ status: 409, code: 'request/in_progress', retryAfter: 1 });
  });

  test('when its holder has died the next one takes over after the lease', async () => {
    const { once: run, clock } = once((point) => {
      if (point === 'idempotency:claimed') throw new Error('killed');
    });
    await expect(run(write('died'), async () => reply('never'))).rejects.toThrow('killed');
    const calm = once(() => {}, clock);

    await expect(calm.once(write('died'), async () => reply('late'))).rejects.toMatchObject({
      code: 'request/in_progress',
    });
    clock.advance(61);
    expect((await calm.once(write('died'), async () => reply('late'))).body).toBe('late');
  });

  test('a refusal is kept, a failure that may pass is not', async () => {
    const { once: run } = once();
    await run(write('refused'), async () => reply('no', 409));
    expect((await run(write('refused'), async () => reply('yes'))).body).toBe('no');
    await run(write('down'), async () => reply('down', 503));
    expect((await run(write('down'), async () => reply('up'))).body).toBe('up');
    const wait = { ...reply('later', 409), headers: { 'retry-after': '1' } };
    await run(write('asked to wait'), async () => wait);
    expect((await run(write('asked to wait'), async () => reply('by now'))).body).toBe('by now');
  });

  test('two callers may use the same key', async () => {
    const { once: run } = once();
    await run(write('shared'), async () => reply('mine'));
    expect((await run({ ...write('shared'), caller: 'acct_2' }, async () => reply('yours'))).body).toBe('yours');
  });

  test('after 24 hours a key is new again, and forgotten', async () => {
    const { once: run, purge, clock } = once();
    await run(write('old'), async () => reply('first'));
    clock.advance(24 * 3600 - 1);
    expect((await run(write('old'), async () => reply('second'))).body).toBe('first');
    clock.advance(2);
    await purge();
    expect((await run(write('old', { other: true }), async () => reply('second'))).body).toBe('second');
  });

  test('kept answers are sealed', async () => {
    const { clientSecret } = (await (await post('sealed', ada)).json()) as { clientSecret: string };
    const { rows } = await database.system((trx) =>
      sql<{ all: string }>`select string_agg(k::text, ' ') as all from idempotency_keys k`.execute(trx),
    );
    expect(rows[0]?.all).not.toContain(clientSecret);
    expect(rows[0]?.all).not.toContain(Buffer.from(clientSecret).toString('base64url'));
  });
});
