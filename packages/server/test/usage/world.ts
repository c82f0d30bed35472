import type { UsageEvent } from '@varai/client';
import { sql } from 'kysely';
import { createClose, createPurge } from '../../src/features/usage/close.ts';
import { postgresClosingStore } from '../../src/features/usage/close-store.ts';
import { postgresUsageLedger } from '../../src/features/usage/ledger-store.ts';
import type { Entitlement } from '../../src/features/usage/period.ts';
import { createRecord, tellJob } from '../../src/features/usage/record.ts';
import { createUsageService } from '../../src/features/usage/service.ts';
import { postgresTellStore } from '../../src/features/usage/tell-store.ts';
import { createTell } from '../../src/features/usage/tell.ts';
import { postgresAccounts } from '../../src/platform/account-store.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import type { Jobs } from '../../src/platform/jobs.ts';
import { postgresNotifications } from '../../src/platform/postgres-notifications.ts';
import { createOutbox } from '../../src/platform/postgres-outbox.ts';
import { openTestDatabases, type TestDatabase } from '../platform/databases.ts';

export const engines = openTestDatabases();

export const day = 86_400_000;
export const hour = 3_600_000;
export const begun = Date.parse('2026-11-05T09:00:00Z');
export const ends = Date.parse('2026-12-05T09:00:00Z');

export const professional = (start = begun, end = ends): Entitlement => ({
  limits: { aiTokens: 10_000, apiCalls: 100_000, storageBytes: 100 * 1000 ** 3, seats: 10 },
  periodStart: new Date(start),
  periodEnd: new Date(end),
});

/** Intake over a real database, with plans and time as a test wants them. */
export async function openIntake(engine: TestDatabase) {
  const { database, remove } = await engine.open();
  const wall = { now: Date.parse('2026-11-20T14:32:00Z') };
  const billingClock = { now: () => new Date(wall.now) };
  const plans = new Map<string, Entitlement>();
  const asked: string[][] = [];
  const queued: string[] = [];
  const jobs: Jobs = {
    on: () => {},
    every: () => {},
    send: async (_trx, name, data) => {
      if (name === tellJob) queued.push(...(data as { accounts: string[] }).accounts);
    },
    start: async () => {},
    stop: async () => {},
  };
  const accounts = postgresAccounts();
  await database.system(async (trx) => {
    await sql`insert into hosts (id, name) values ('host_a', 'A'), ('host_b', 'B')`.execute(trx);
  });
  const parts = {
    database,
    jobs,
    billingClock,
    entitlements: async (_trx: unknown, ids: readonly string[]) => {
      asked.push([...ids]);
      return new Map([...plans].filter(([id]) => ids.includes(id)));
    },
  };
  const outbox = createOutbox({
    database,
    jobs,
    mailer: { send: async () => {}, close: () => {} },
    clock: billingClock,
    crash: () => {},
  });
  const tell = createTell({
    store: postgresTellStore({ database, accounts, outbox, notifications: postgresNotifications() }),
    clock: billingClock,
  });
  const closing = { store: postgresClosingStore(database), billingClock };
  let numbered = 0;

  return {
    database,
    wall,
    plans,
    record: createRecord(parts),
    usage: createUsageService({ ledger: postgresUsageLedger(parts), billingClock }),
    close: createClose(closing),
    purge: createPurge(closing),
    tell,
    remove,

    async account(externalId: string, plan: Entitlement | null = professional(), locale: string | null = null) {
      const { id } = await database.system((trx) =>
        accounts.ensure(trx, { hostId: 'host_a', externalId, name: 'Acme Optics', email: 'ada@acme.test', locale }),
      );
      if (plan) plans.set(id, plan);
      return id;
    },

    /** An event of this moment unless told otherwise. */
    event: (over: Partial<UsageEvent> & { account: string }): UsageEvent => ({
      id: `evt_${(numbered += 1)}`,
      meter: 'ai_tokens',
      quantity: 1,
      at: new Date(wall.now).toISOString(),
      ...over,
    }),

    async used(account: string): Promise<Record<string, number>> {
      const rows = await countersOf(database, account);
      return Object.fromEntries(
        rows.map(({ meter, period_start, used }) => [`${meter} ${period_start.toISOString()}`, used]),
      );
    },

    /** What the jobs would do: tell all that is to be told. */
    async tellAll(): Promise<void> {
      for (const account of queued.splice(0)) await tell(account);
    },

    told: (account: string) =>
      database.system(async (trx) => ({
        mails: await trx
          .selectFrom('outbox_mails')
          .select(['key', 'subject', 'body', 'html'])
          .where('account', '=', account)
          .orderBy('key')
          .execute(),
        notifications: await trx
          .selectFrom('notifications')
          .select(['key', 'kind', 'data'])
          .where('account', '=', account)
          .orderBy('key')
          .execute(),
      })),

    buy: (account: string, tokens: number, at = wall.now) =>
      database.system(async (trx) => {
        await sql`insert into token_purchases (account, id, package_id, price_id, tokens, amount, currency, customer, status,
          created_at, looked_at, paid_at) values (${account}, ${`tp_${(numbered += 1)}`}, 'p', 'p', ${tokens}, 100, 'USD', 'cus',
          'paid', ${new Date(at)}, ${new Date(at)}, ${new Date(at)})`.execute(trx);
      }),
  };
}

export type Intake = Awaited<ReturnType<typeof openIntake>>;

export const countersOf = (database: OpenDatabase, account: string) =>
  database.system((trx) =>
    trx
      .selectFrom('usage_counters')
      .select(['meter', 'period_start', 'used'])
      .where('account', '=', account)
      .where('used', '<>', 0)
      .orderBy('meter')
      .orderBy('period_start')
      .execute(),
  );
