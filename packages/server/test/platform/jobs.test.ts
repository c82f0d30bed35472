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
  /** What runs once a minute, run when a test says so. */
  const ticks = new Map<string, () => Promise<void>>();
  const tick = (name: string) => ticks.get(name)?.();
  const every: Jobs['every'] = (name, _cron, handler) => void ticks.set(name, handler);
  /** The same queue, in which a job has come to the end of its tries with its first. */
  const impatient = (): Jobs => ({ ...jobs, on: (name, handler) => jobs.on(name, handler, { retryLimit: 0 }) });

  beforeEach(async () => {
    ({ database, remove } = await open());
    await seedAccount(database, { id: 'acct_1', hostId: 'h', externalId: 'e', name: 'n', email: 'e@x.test' });
    const queue = createJobs(database, { work: true, onError: (error) => errors.push(error) });
    jobs = { ...queue, every };
  });
  afterEach(async () => {
    await jobs.stop();
    await remove();
  });

  const event = (id: string) => ({ id, type: 'x', createdAt: clock.now(), body: { id } });
  const undo = async () => Promise.reject(new Error('undone'));

  const unsent = () =>
    database.system((trx) =>
      trx.selectFrom('outbox_mails').select(['lease_until', 'attempts']).where('sent_at', 'is', null).execute(),
    );
  const queued = async (name: string) => {
    const waiting = sql<{ singleton_key: string }>`
      select singleton_key from pgboss.job where name = ${name} and state < 'completed'`;
    return (await database.system((trx) => waiting.execute(trx))).rows.map(({ singleton_key }) => singleton_key);
  };

  test('a job is worked off when its transaction commits, from a request too, and never when it does not', async () => {
    const seen: unknown[] = [];
    jobs.on('greet', async (data) => void seen.push(data));
    await jobs.start();

    await database.as('acct_1', async (trx) => (await jobs.send(trx, 'greet', { n: 0 }), undo())).catch(() => {});
    await database.as('acct_1', async (trx) => {
      await jobs.send(trx, 'greet', { n: 1 });
      expect((await sql`select current_user as role`.execute(trx)).rows).toEqual([{ role: 'varai_app' }]);
    });

    await expect.poll(() => seen).toEqual([{ n: 1 }]);
  });

  test('what runs by the clock does so unless a process is told not to', async () => {
    const scheduled = async () =>
      (await database.system((trx) => sql`select name from pgboss.schedule`.execute(trx))).rows;
    for (const schedule of [false, undefined]) {
      const queue = createJobs(database, { work: true, schedule, onError: (error) => errors.push(error) });
      queue.every('hourly', '0 * * * *', async () => {});
      await queue.start();
      expect(await scheduled()).toEqual(schedule === false ? [] : [{ name: 'hourly' }]);
      await queue.stop();
    }
  });

  test('what runs by the clock is told of at once, and not looked for each second as what is tried again', async () => {
    const looks: string[] = [];
    const sessions: typeof database.sessions = {
      ...database.sessions,
      hold: (work) =>
        database.sessions.hold((session) => {
          const noted = (sql: string) => {
            const [, name] = /j\.name = '(\w+)'/.exec(sql) ?? [];
            if (name !== undefined) looks.push(name);
            return sql;
          };
          return work({
            query: (text, parameters) => session.query(noted(text), parameters),
            exec: (text) => session.exec(noted(text)),
          });
        }),
    };
    let ran = 0;
    const queue = createJobs({ ...database, sessions }, { work: true, onError: (error) => errors.push(error) });
    queue.on('greet', async () => {});
    queue.every('yearly', '0 0 1 1 *', async () => {
      ran += 1;
    });
    await queue.start();
    try {
      // whether it is told of new ones is known a moment after the start
      const sinceYearly = () => looks.slice(looks.lastIndexOf('yearly') + 1).filter((name) => name === 'greet').length;
      await expect.poll(sinceYearly, { timeout: 60_000 }).toBeGreaterThan(3);
      expect(looks).toContain('yearly');

      await database.system((trx) => queue.send(trx, 'yearly', {}));
      await expect.poll(() => ran).toBe(1);
    } finally {
      await queue.stop();
    }
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
    await expect.poll(() => seen.length).toBe(2);
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

    await expect.poll(() => sent.length).toBe(1);
    await database.as('acct_1', (trx) => outbox.mail(trx, mail));
    await database.as('acct_1', (trx) => outbox.mail(trx, { ...mail, key: 'second' }));
    await expect.poll(() => sent.map(({ id }) => id)).toEqual(['acct_1.welcome', 'acct_1.second']);
  });

  test('a mail outlives an outage that is longer than its job, and is sent once', async () => {
    const failures = 12;
    let tries = 0;
    const mailer = {
      send: async () => {
        if (++tries <= failures) throw new Error('mail server down');
      },
      close: () => {},
    };
    const outbox = createOutbox({ database, jobs: impatient(), mailer, clock, crash: () => {} });
    await jobs.start();
    await database.as('acct_1', (trx) =>
      outbox.mail(trx, { account: 'acct_1', key: 'late', to: 'e@x.test', subject: 's', text: 't' }),
    );
    await expect.poll(() => tries).toBe(1);

    for (let swept = 1; swept <= failures; swept++) {
      await expect.poll(() => unsent()).toEqual([{ lease_until: null, attempts: swept }]);
      clock.advance(16 * 60);
      await tick('mail-sweep');
      await expect.poll(() => tries).toBe(swept + 1);
    }
    await expect.poll(() => unsent()).toEqual([]);
    // the job itself ends a moment after its mail was marked
    await expect.poll(() => queued('mail')).toEqual([]);
    clock.advance(16 * 60);
    await tick('mail-sweep');
    expect(await queued('mail')).toEqual([]);
    expect(tries).toBe(failures + 1);
  });

  test('without a mail server mails wait, and are sent by a process that has one', async () => {
    const poor = createOutbox({ database, jobs, mailer: undefined, clock, crash: () => {} });
    await jobs.start();
    await database.as('acct_1', (trx) =>
      poor.mail(trx, { account: 'acct_1', key: 'kept', to: 'e@x.test', subject: 's', text: 't' }),
    );
    await expect.poll(() => queued('mail')).toEqual([]);
    expect(await unsent()).toEqual([{ lease_until: null, attempts: 0 }]);
    await jobs.stop();

    const sent: string[] = [];
    const mailer = { send: async ({ id }: Letter) => void sent.push(id), close: () => {} };
    jobs = { ...createJobs(database, { work: true, onError: (error) => errors.push(error) }), every };
    createOutbox({ database, jobs, mailer, clock, crash: () => {} });
    await jobs.start();
    clock.advance(61);
    await tick('mail-sweep');

    await expect.poll(() => sent).toEqual(['acct_1.kept']);
    await expect.poll(() => unsent()).toEqual([]);
  });

  test('a sweep leaves alone what is being sent, and what was tried a moment ago', async () => {
    const outbox = createOutbox({ database, jobs, mailer: { send: undo, close: () => {} }, clock, crash: () => {} });
    await jobs.start();
    await jobs.stop();
    const mail = { account: 'acct_1', to: 'e@x.test', subject: 's', text: 't' };
    for (const key of ['sending', 'tried', 'due'])
      await database.as('acct_1', (trx) => outbox.mail(trx, { ...mail, key }));
    clock.advance(61);
    const later = new Date(clock.now().getTime() + 30_000);
    await database.system(async (trx) => {
      await sql`delete from pgboss.job where name = 'mail'`.execute(trx);
      await trx.updateTable('outbox_mails').set({ lease_until: later }).where('key', '=', 'sending').execute();
      await trx.updateTable('outbox_mails').set({ next_at: later }).where('key', '=', 'tried').execute();
    });

    await tick('mail-sweep');
    await tick('mail-sweep');
    expect(await queued('mail')).toEqual(['acct_1:due']);
  });

  test('an event whose job has given up is taken up again until it is done', async () => {
    const seen: string[] = [];
    let failures = 3;
    const onError = (error: unknown) => errors.push(error);
    const inbox = createInbox({ database, jobs: impatient(), clock, crash: () => {}, onError });
    inbox.on('stripe', async ({ id }) => {
      if (failures-- > 0) throw new Error('not yet');
      seen.push(id);
    });
    await jobs.start();
    await inbox.receive('stripe', event('evt_hard'));

    for (const left of [2, 1, 0]) {
      await expect.poll(() => failures).toBe(left);
      const held = () => database.system((trx) => trx.selectFrom('inbox_events').select('lease_until').execute());
      await expect.poll(held).toEqual([{ lease_until: null }]);
      clock.advance(16 * 60);
      await tick('inbox-sweep');
    }
    await expect.poll(() => seen).toEqual(['evt_hard']);
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
    await expect.poll(() => [...seen].sort()).toEqual(['evt_1', 'evt_2']);

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
