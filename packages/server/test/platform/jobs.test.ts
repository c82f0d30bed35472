import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '../../src/platform/boss.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import type { Jobs } from '../../src/platform/jobs.ts';
import type { Letter } from '../../src/platform/mailer.ts';
import { createInbox } from '../../src/platform/postgres-inbox.ts';
import { createOutbox } from '../../src/platform/postgres-outbox.ts';
import { seedAccount } from '../../src/seed.ts';
import { openTestDatabases } from './databases.ts';
import { testClock } from './portal.ts';

describe.each(openTestDatabases())('jobs, outbox and inbox on $name', ({ open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  let jobs: Jobs;
  const errors: unknown[] = [];
  const clock = testClock();

  beforeEach(async () => {
    ({ database, remove } = await open());
    await seedAccount(database, { id: 'acct_1', hostId: 'h', externalId: 'e', name: 'n', email: 'e@x.test' });
    jobs = createJobs(database, { work: true, onError: (error) => errors.push(error) });
  });
  afterEach(async () => {
    await jobs.stop();
    await remove();
  });

  const event = (id: string) => ({ id, type: 'x', createdAt: clock.now(), body: { id } });
  const undo = async () => Promise.reject(new Error('undone'));

  test('a job is worked off when its transaction commits, from a request too, and never when it does not', async () => {
    const seen: unknown[] = [];
    jobs.on('greet', async (data) => void seen.push(data));
    await jobs.start();

    await database.as('acct_1', async (trx) => (await jobs.send(trx, 'greet', { n: 0 }), undo())).catch(() => {});
    await database.as('acct_1', async (trx) => {
      await jobs.send(trx, 'greet', { n: 1 });
      expect((await sql`select current_user as role`.execute(trx)).rows).toEqual([{ role: 'varai_app' }]);
    });

    await expect.poll(() => seen, { timeout: 10_000 }).toEqual([{ n: 1 }]);
  });

  test('while a key is queued another job of that key adds none', async () => {
    const seen: unknown[] = [];
    jobs.on('once', async (data) => void seen.push(data));
    await jobs.start();
    await database.system(async (trx) => {
      await jobs.send(trx, 'once', { n: 1 }, { key: 'k' });
      await jobs.send(trx, 'once', { n: 2 }, { key: 'k' });
      await jobs.send(trx, 'once', { n: 3 }, { key: 'other' });
    });
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(2);
    expect(seen).toEqual(expect.arrayContaining([{ n: 1 }, { n: 3 }]));
  });

  test('a mail is sent once per key, after its transaction, and tried again when the mail server fails', async () => {
    const sent: Letter[] = [];
    let failures = 1;
    const mailer = {
      send: async (letter: Letter) => {
        if (failures-- > 0) throw new Error('mail server down');
        sent.push(letter);
      },
      close: () => {},
    };
    const outbox = createOutbox({ database, jobs, mailer, clock, crash: () => {} });
    await jobs.start();
    const mail = { account: 'acct_1', key: 'welcome', to: 'e@x.test', subject: 's', text: 't' };

    await database
      .as('acct_1', async (trx) => (await outbox.mail(trx, { ...mail, key: 'undone' }), undo()))
      .catch(() => {});
    for (let times = 0; times < 3; times++) await database.as('acct_1', (trx) => outbox.mail(trx, mail));

    await expect.poll(() => sent.length, { timeout: 20_000 }).toBe(1);
    await database.as('acct_1', (trx) => outbox.mail(trx, mail));
    await database.as('acct_1', (trx) => outbox.mail(trx, { ...mail, key: 'second' }));
    await expect.poll(() => sent.map(({ id }) => id), { timeout: 10_000 }).toEqual(['acct_1.welcome', 'acct_1.second']);
  });

  test('an event is worked off once per id, whatever comes twice, and tried again when its handler fails', async () => {
    const seen: string[] = [];
    const failing = new Set(['evt_2']);
    const inbox = createInbox({ database, jobs, clock, crash: () => {}, onError: (error) => errors.push(error) });
    inbox.on('stripe', async ({ id }) => {
      if (failing.delete(id)) throw new Error('not yet');
      seen.push(id);
    });
    await jobs.start();

    await Promise.all(['evt_2', 'evt_1', 'evt_1', 'evt_2'].map((id) => inbox.receive('stripe', event(id))));
    await expect.poll(() => [...seen].sort(), { timeout: 20_000 }).toEqual(['evt_1', 'evt_2']);

    await inbox.receive('stripe', event('evt_1'));
    await inbox.drain();
    expect(seen).toHaveLength(2);
  });

  test('what was received before a crash is worked off by the next process', async () => {
    const dead = createInbox({
      database,
      jobs,
      clock,
      crash: (point) => {
        if (point === 'inbox:handled') throw new Error('killed');
      },
      onError: () => {},
    });
    const first: string[] = [];
    dead.on('stripe', async ({ id }) => void first.push(id));
    await jobs.start();
    await jobs.stop();
    await database.system((trx) =>
      sql`insert into inbox_events (source, id, type, created_at, body) values ('stripe', 'evt_9', 'x', now(), '{}')`.execute(
        trx,
      ),
    );
    await dead.drain();

    const seen: string[] = [];
    const next = createInbox({ database, jobs, clock, crash: () => {}, onError: (error) => errors.push(error) });
    next.on('stripe', async ({ id }) => void seen.push(id));
    await next.drain();
    expect(seen).toEqual([]);
    clock.advance(61);
    await next.drain();
    await next.drain();
    expect([first, seen]).toEqual([['evt_9'], ['evt_9']]);
  });
});
