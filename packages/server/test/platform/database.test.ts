import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { postgresAccounts } from '../../src/platform/account-store.ts';
import { migrate, readMigrations } from '../../src/platform/migrate.ts';
import { seedAccount } from '../../src/seed.ts';
import { openTestDatabases } from './databases.ts';

describe.each(openTestDatabases())('the database on $name', ({ open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  const accounts = postgresAccounts();

  beforeAll(async () => {
    ({ database, remove } = await open());
    for (const id of ['acct_mine', 'acct_theirs']) {
      await seedAccount(database, { id, hostId: 'host_1', externalId: id, name: id, email: `${id}@x.test` });
    }
  });
  afterAll(() => remove());

  test('a request sees, changes and makes rows of its own account only', async () => {
    const seen = await database.as('acct_mine', (trx) => sql<{ id: string }>`select id from accounts`.execute(trx));
    expect(seen.rows.map(({ id }) => id)).toEqual(['acct_mine']);

    const changed = await database.as('acct_mine', (trx) =>
      sql`update accounts set name = 'x' where id = 'acct_theirs'`.execute(trx),
    );
    expect(changed.numAffectedRows ?? 0n).toBe(0n);
    await expect(
      database.as('acct_mine', (trx) =>
        sql`insert into portal_sessions (account, id, host, expires_at) values ('acct_theirs', 'ps_1', 'h', now())`.execute(
          trx,
        ),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    expect(await database.as('acct_mine', (trx) => accounts.find(trx, 'acct_theirs'))).toBeUndefined();
  });

  test.each(['hosts', 'secret_keys', 'inbox_events', 'schema_migrations'])(
    'a request cannot read %s',
    async (table) => {
      await expect(
        database.as('acct_mine', (trx) => sql`select * from ${sql.table(table)}`.execute(trx)),
      ).rejects.toMatchObject({ code: '42501' });
    },
  );

  test('every table with an account is protected', async () => {
    const { rows } = await database.system((trx) =>
      sql<{ name: string; protected: boolean }>`
        select c.relname as name, c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as protected
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'account' and not a.attisdropped
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`.execute(trx),
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((row) => !row.protected)).toEqual([]);
  });

  test('neither role nor account outlives its transaction', async () => {
    await database.as('acct_mine', (trx) => sql`select 1`.execute(trx));
    await database.as('acct_mine', (trx) => sql`select 1 / 0`.execute(trx)).catch(() => {});
    const { rows } = await database.system((trx) =>
      sql`select current_user = session_user as owner, coalesce(current_setting('varai.account', true), '') as account`.execute(
        trx,
      ),
    );
    expect(rows).toEqual([{ owner: true, account: '' }]);
  });

  test('concurrent transactions do not mix', async () => {
    const seen = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        database.as(index % 2 ? 'acct_mine' : 'acct_theirs', async (trx) => {
          await sql`select 1`.execute(trx);
          return (await sql<{ id: string }>`select id from accounts`.execute(trx)).rows[0]?.id;
        }),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => (index % 2 ? 'acct_mine' : 'acct_theirs')));
  });

  test('rows read alike: bigint as a number, numeric and date as text, times as dates, jsonb as objects', async () => {
    const { rows } = await database.system((trx) =>
      sql`select 7::bigint as small, 9007199254740993::bigint as large, 1.50::numeric as n, '2026-11-20'::date as d,
          '2026-11-20T12:00:00Z'::timestamptz as t, ${JSON.stringify([1, { a: 2 }])}::jsonb as j, count(*) from hosts`.execute(
        trx,
      ),
    );
    expect(rows).toEqual([
      {
        small: 7,
        large: 9007199254740993n,
        n: '1.50',
        d: '2026-11-20',
        t: new Date('2026-11-20T12:00:00Z'),
        j: [1, { a: 2 }],
        count: 1,
      },
    ]);
  });

  test('a notification arrives with its commit, and not with a rollback', async () => {
    const heard: string[] = [];
    const stop = await database.listen('test_channel', (payload) => void heard.push(payload));
    await database
      .system(async (trx) => {
        await sql`select pg_notify('test_channel', 'undone')`.execute(trx);
        throw new Error('rolled back');
      })
      .catch(() => {});
    await database.system((trx) => sql`select pg_notify('test_channel', 'done')`.execute(trx));
    await expect.poll(() => heard).toEqual(['done']);
    await stop();
  });

  test('a customer of the provider is claimed once', async () => {
    const claim = (customer: string) =>
      database.as('acct_mine', (trx) => accounts.claimStripeCustomer(trx, 'acct_mine', customer));
    expect([await claim('cus_1'), await claim('cus_2')]).toEqual(['cus_1', 'cus_1']);
    expect((await database.system((trx) => accounts.findByStripeCustomer(trx, 'cus_1')))?.id).toBe('acct_mine');
  });

  test('migrating again changes nothing, and a changed migration is refused by name', async () => {
    const migrations = await readMigrations();
    await migrate(database.sessions, migrations);
    const changed = migrations.map((one, index) => (index === 0 ? { ...one, hash: 'other' } : one));
    await expect(migrate(database.sessions, changed)).rejects.toThrow(/0001_platform\.sql was changed/);
  });
});
