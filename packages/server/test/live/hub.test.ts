import { subscriptionErrors, type LiveChange } from '@varai/client';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import type { Transaction } from '../../src/platform/database.ts';
import { processFanOut } from '../../src/platform/live/fan-out.ts';
import { createHub, type Hub } from '../../src/platform/live/hub.ts';
import { kept, publish } from '../../src/platform/live/publish.ts';
import { highWater } from '../../src/platform/live/room.ts';
import { seedAccount } from '../../src/seed.ts';
import { openTestDatabases } from '../platform/databases.ts';

/** Where messages end: what came, and as slow as a test wants it. */
function page() {
  const heard: LiveChange[] = [];
  const state = { waiting: 0 };
  const pipe = {
    send: (text: Buffer) => void heard.push(JSON.parse(text.toString()) as LiveChange),
    buffered: () => state.waiting,
    close() {},
  };
  return { pipe, heard, state, seqs: () => heard.map(({ seq }) => seq) };
}

describe.each(openTestDatabases())('the hub on $name', ({ open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  let accounts = 0;
  const hubs: Hub[] = [];
  const errors: unknown[] = [];
  let reads = 0;

  beforeAll(async () => {
    ({ database, remove } = await open());
    await database.system(async (trx) => {
      await sql`create table live_sums (account text primary key, sum bigint not null)`.execute(trx);
      await sql`grant all on live_sums to varai_app`.execute(trx);
    });
  });
  afterAll(() => remove());
  afterEach(async () => {
    await Promise.all(hubs.splice(0).map((hub) => hub.stop()));
    expect(errors.splice(0)).toEqual([]);
  });

  const sumIn = async (trx: Transaction, account: string) => {
    reads += 1;
    const { rows } = await sql<{ sum: number }>`select sum from live_sums where account = ${account}`.execute(trx);
    return rows[0]?.sum ?? 0;
  };
  const sources = {
    usage: { state: (account: string) => database.as(account, (trx) => sumIn(trx, account)) },
    notifications: { stateIn: sumIn },
  };
  const hubOf = (fanOut = processFanOut()) => {
    const hub = createHub({ database, fanOut, sources, onError: (error) => errors.push(error) });
    hubs.push(hub);
    return hub;
  };
  async function accountOf() {
    const id = `acct_${(accounts += 1)}`;
    await seedAccount(database, { id, hostId: 'host_1', externalId: id, name: id, email: `${id}@x.test` });
    return id;
  }
  const add = async (trx: Transaction, account: string, amount: number) => {
    await sql`
      insert into live_sums as known (account, sum) values (${account}, ${amount})
      on conflict (account) do update set sum = known.sum + excluded.sum`.execute(trx);
  };
  /** Adds, and tells it as a state and as a delta. */
  const change = (account: string, ...amounts: number[]) =>
    database.as(account, async (trx) => {
      for (const amount of amounts) {
        await add(trx, account, amount);
        publish(trx, account, 'usage');
        publish(trx, account, 'notifications', amount);
      }
    });

  test('who follows a topic gets its state, then what changes, however often in one interval, as one message', async () => {
    const account = await accountOf();
    const hub = hubOf();
    const { pipe, heard } = page();
    await change(account, 1);
    await hub.follow(account, 'usage', pipe);
    await change(account, 2);
    await change(account, 3);
    await change(account, 4);
    await hub.flush();
    await hub.flush();

    expect(heard).toMatchObject([
      { topic: 'usage', seq: 1, kind: 'state', data: 1 },
      { topic: 'usage', seq: 4, kind: 'state', data: 10 },
    ]);
    expect(Date.now() - Date.parse(heard[1]?.at ?? '')).toBeLessThan(60_000);
  });

  test('what one transaction publishes of a state takes one number, and each of its deltas one', async () => {
    const account = await accountOf();
    const hub = hubOf();
    const one = page();
    await hub.follow(account, 'usage', one.pipe);
    await hub.follow(account, 'notifications', one.pipe);
    await change(account, 5, 6, 7);
    await hub.flush();

    const of = (topic: string) => one.heard.filter((message) => message.topic === topic);
    expect(of('usage').map(({ seq }) => seq)).toEqual([0, 1]);
    expect(of('notifications')).toMatchObject([
      { seq: 0, kind: 'state', data: 0 },
      { seq: 1, kind: 'delta', data: 5 },
      { seq: 2, kind: 'delta', data: 6 },
      { seq: 3, kind: 'delta', data: 7 },
    ]);
  });

  test('a transaction that is taken back tells nobody and takes no number', async () => {
    const account = await accountOf();
    const hub = hubOf();
    const { pipe, seqs } = page();
    await hub.follow(account, 'usage', pipe);
    const failing = database.as(account, async (trx) => {
      publish(trx, account, 'usage');
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    await hub.flush();
    await change(account, 1);
    await hub.flush();
    expect(seqs()).toEqual([0, 1]);
  });

  test('after a break it goes on from the number that was heard last', async () => {
    const account = await accountOf();
    const hub = hubOf();
    const before = page();
    const stop = await hub.follow(account, 'notifications', before.pipe);
    await change(account, 1, 2);
    await hub.flush();
    stop();
    await change(account, 3);
    await change(account, 4);
    const after = page();
    await hub.follow(account, 'notifications', after.pipe, 2);
    await change(account, 5);
    await hub.flush();

    expect(before.seqs()).toEqual([0, 1, 2]);
    expect(after.heard).toMatchObject([3, 4, 5].map((seq) => ({ seq, kind: 'delta', data: seq })));
  });

  test('who knows the newest is sent nothing, and who missed too much the whole state', async () => {
    const account = await accountOf();
    const hub = hubOf();
    await change(account, ...Array.from({ length: kept + 5 }, () => 1));
    const current = page();
    const late = page();
    const oldest = page();
    await hub.follow(account, 'notifications', current.pipe, kept + 5);
    await hub.follow(account, 'notifications', late.pipe, 4);
    await hub.follow(account, 'notifications', oldest.pipe, 5);

    expect(current.heard).toEqual([]);
    expect(late.heard).toMatchObject([{ seq: kept + 5, kind: 'state', data: kept + 5 }]);
    expect(oldest.heard).toHaveLength(kept);
    const { rows } = await database.as(account, (trx) => sql`select from live_journal`.execute(trx));
    expect(rows).toHaveLength(kept);
  });

  test('a number from another life of the database is answered with a state that says so', async () => {
    const account = await accountOf();
    const hub = hubOf();
    await change(account, 1);
    const state = page();
    const deltas = page();
    await hub.follow(account, 'usage', state.pipe, 99);
    await hub.follow(account, 'notifications', deltas.pipe, 99);
    await change(account, 2);
    await hub.flush();

    expect(state.heard).toMatchObject([
      { seq: 1, reset: true },
      { seq: 2, data: 3 },
    ]);
    expect(deltas.heard).toMatchObject([
      { seq: 1, kind: 'state', reset: true },
      { seq: 2, kind: 'delta' },
    ]);
  });

  test('a database that was set back while pages are connected is noticed, and everybody gets its state', async () => {
    const account = await accountOf();
    const hub = hubOf();
    const { pipe, heard } = page();
    await hub.follow(account, 'usage', pipe);
    for (let index = 0; index < 3; index++) await change(account, 1);
    await hub.flush();
    await database.system((trx) =>
      sql`update live_topics set seq = 1 where account = ${account} and topic = 'usage'`.execute(trx),
    );
    await hub.look();
    await change(account, 1);
    await hub.flush();

    expect(heard.map(({ seq, reset }) => [seq, reset])).toEqual([
      [0, undefined],
      [3, undefined],
      [1, true],
      [2, undefined],
    ]);
  });

  test('a slow reader gets the newest state once it has caught up, and nothing waits for it meanwhile', async () => {
    const account = await accountOf();
    const hub = hubOf();
    const slow = page();
    const quick = page();
    await hub.follow(account, 'usage', slow.pipe);
    await hub.follow(account, 'usage', quick.pipe);
    slow.state.waiting = highWater + 1;
    for (let index = 0; index < 5; index++) {
      await change(account, 1);
      await hub.flush();
    }
    expect(slow.seqs()).toEqual([0]);
    expect(quick.seqs()).toEqual([0, 1, 2, 3, 4, 5]);
    slow.state.waiting = 0;
    await hub.flush();
    expect(slow.heard.at(-1)).toMatchObject({ seq: 5, data: 5 });
    expect(slow.heard).toHaveLength(2);
  });

  test('a topic is read once for all who follow it', async () => {
    const account = await accountOf();
    const hub = hubOf();
    const pages = Array.from({ length: 50 }, page);
    await Promise.all(pages.map(({ pipe }) => hub.follow(account, 'usage', pipe)));
    expect(hub.size).toBe(1);
    await change(account, 1);
    reads = 0;
    await hub.flush();
    expect(reads).toBe(1);
    expect(pages.every(({ heard }) => heard.at(-1)?.seq === 1)).toBe(true);
  });

  test('a change between the reading of a state and its arrival is sent after it', async () => {
    const account = await accountOf();
    const read = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const usage = {
      async state() {
        const value = await sources.usage.state(account);
        read.resolve();
        await gate.promise;
        return value;
      },
    };
    const hub = createHub({ database, fanOut: processFanOut(), sources: { usage }, onError: () => {} });
    hubs.push(hub);
    const first = page();
    const joining = hub.follow(account, 'usage', first.pipe);
    await read.promise;
    await change(account, 7);
    await hub.flush();
    gate.resolve();
    await joining;
    await hub.flush();
    expect(first.heard).toMatchObject([
      { seq: 0, data: 0 },
      { seq: 1, data: 7 },
    ]);
  });

  test('a page that joins while others are being told misses nothing', async () => {
    const account = await accountOf();
    const hub = hubOf();
    const first = page();
    const second = page();
    await hub.follow(account, 'notifications', first.pipe);
    const work = Array.from({ length: 10 }, async (_, index) => {
      await change(account, index);
      await hub.flush();
    });
    const joining = hub.follow(account, 'notifications', second.pipe);
    await Promise.all([...work, joining]);
    await hub.flush();
    await hub.flush();

    expect(first.seqs()).toEqual(Array.from({ length: 11 }, (_, seq) => seq));
    const [start = -1, ...rest] = second.seqs();
    expect(rest).toEqual(Array.from({ length: 10 - start }, (_, index) => start + 1 + index));
  });

  test('what another instance published without telling is found by a look', async () => {
    const account = await accountOf();
    const hub = hubOf();
    const { pipe, seqs } = page();
    await hub.follow(account, 'usage', pipe);
    await database.as(account, (trx) =>
      sql`insert into live_topics (account, topic, seq, at) values (${account}, 'usage', 1, now())`.execute(trx),
    );
    await hub.flush();
    expect(seqs()).toEqual([0]);
    await hub.look();
    await hub.flush();
    expect(seqs()).toEqual([0, 1]);
  });

  test('a topic that cannot be read is tried again, and nobody else waits for it', async () => {
    const [account, broken] = [await accountOf(), await accountOf()];
    let down = false;
    const usage = {
      state: async (id: string) => {
        if (down && id === broken) throw new Error('down');
        return sources.usage.state(id);
      },
    };
    const hub = createHub({ database, fanOut: processFanOut(), sources: { usage }, onError: (e) => errors.push(e) });
    hubs.push(hub);
    const [well, ill] = [page(), page()];
    await hub.follow(account, 'usage', well.pipe);
    await hub.follow(broken, 'usage', ill.pipe);
    down = true;
    await change(broken, 1);
    await change(account, 1);
    await hub.flush();
    expect(errors.splice(0)).toHaveLength(1);
    expect(well.seqs()).toEqual([0, 1]);
    down = false;
    await hub.flush();
    expect(ill.seqs()).toEqual([0, 1]);
  });

  test('a topic whose provider fails says that there is news, and ends nobody’s line: the page reads for itself', async () => {
    const account = await accountOf();
    const usage = { state: () => Promise.reject(subscriptionErrors.provider_unavailable()) };
    const hub = createHub({ database, fanOut: processFanOut(), sources: { usage }, onError: (e) => errors.push(e) });
    hubs.push(hub);
    const { pipe, heard } = page();
    await hub.follow(account, 'usage', pipe);
    await database.as(account, async (trx) => publish(trx, account, 'usage'));
    await hub.flush();
    expect(heard).toMatchObject([
      { seq: 0, kind: 'state', data: null },
      { seq: 1, kind: 'state', data: null },
    ]);
  });

  test('a room ends with its last follower', async () => {
    const account = await accountOf();
    const hub = hubOf();
    const stops = await Promise.all([page(), page()].map(({ pipe }) => hub.follow(account, 'usage', pipe)));
    for (const stop of stops) stop();
    expect(hub.size).toBe(0);
  });

  test('one account publishes nothing for another', async () => {
    const [mine, theirs] = [await accountOf(), await accountOf()];
    const wrong = database.as(mine, async (trx) => publish(trx, theirs, 'usage'));
    await expect(wrong).rejects.toMatchObject({ code: '42501' });
  });
});
