import { mkdtemp, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll } from 'vitest';
import { databaseOf, type OpenDatabase } from '../../src/platform/database-kysely.ts';
import { migrate, readMigrations } from '../../src/platform/migrate.ts';
import { openDatabase } from '../../src/platform/open-database.ts';
import { openPglite } from '../../src/platform/pglite.ts';
import { ensureTemplate } from '../../src/platform/template.ts';

export interface TestDatabase {
  readonly name: 'pglite' | 'postgres';
  /** A migrated database of its own, empty. */
  open(): Promise<{ database: OpenDatabase; databaseUrl: string | undefined; remove(): Promise<void> }>;
}

/** Empties every table of ours and of the queue, and begins all numbers anew; what a schema is made of stays. */
const empty = `
do $$
declare
  name text;
  full_of_rows boolean;
begin
  -- nobody's foreign key or trigger is to be asked about what goes
  set local session_replication_role = replica;
  for name in
    select format('%I.%I', schemaname, tablename) from pg_tables
    where (schemaname = 'public' and tablename <> 'schema_migrations')
      or (schemaname = 'pgboss' and tablename not in ('version', 'queue'))
  loop
    execute format('select exists (select from %s)', name) into full_of_rows;
    if full_of_rows then execute format('delete from %s', name); end if;
  end loop;
  for name in select format('%I.%I', schemaname, sequencename) from pg_sequences where last_value is not null
  loop
    execute format('alter sequence %s restart', name);
  end loop;
end $$`;

/**
 * The same engine for tests that come one after another and leave nothing running: instead of a new database each gets the
 * one of the test before it, emptied, which takes a hundredth of the time. All are removed after the file's last test.
 */
export function emptiedInTurn(engine: TestDatabase): TestDatabase {
  const idle: Awaited<ReturnType<TestDatabase['open']>>[] = [];
  afterAll(async () => {
    for (const opened of idle.splice(0)) await opened.remove();
  });
  return {
    name: engine.name,
    async open() {
      const opened = idle.pop() ?? (await engine.open());
      const { sessions } = opened.database;
      return {
        ...opened,
        database: databaseOf(sessions),
        async remove() {
          await sessions.hold((session) => session.exec(empty));
          idle.push(opened);
        },
      };
    },
  };
}

async function createPostgres(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `varai_${randomUUID().replaceAll('-', '')}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await run(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database if exists ${name} with (force)`) };
}

/**
 * The engines that a suite runs on: PGlite always, Postgres where PG_TEST_URL names a server.
 * In CI a missing PG_TEST_URL is a failure, so that half of the suite cannot vanish unnoticed.
 */
export function openTestDatabases(): readonly TestDatabase[] {
  const server = process.env['PG_TEST_URL'];
  if (!server && process.env['CI'] === 'true')
    throw new Error('PG_TEST_URL is missing: these tests run on Postgres too.');

  const pglite: TestDatabase = {
    name: 'pglite',
    async open() {
      const migrations = await readMigrations();
      const engine = await openPglite({ directory: undefined, template: await ensureTemplate(migrations) });
      await migrate(engine, migrations);
      const database = databaseOf(engine);
      return { database, databaseUrl: undefined, remove: () => database.close() };
    },
  };
  const postgres: TestDatabase = {
    name: 'postgres',
    async open() {
      const { url, drop } = await createPostgres(server ?? '');
      const database = await openDatabase({ dataDir: tmpdir(), databaseUrl: url });
      return { database, databaseUrl: url, remove: () => database.close().then(drop) };
    },
  };
  return server ? [pglite, postgres] : [pglite];
}

/** An empty database on the test server, for tests that open it themselves. */
export const emptyPostgres = () => createPostgres(process.env['PG_TEST_URL'] ?? '');

export async function temporaryDirectory(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'varai-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
