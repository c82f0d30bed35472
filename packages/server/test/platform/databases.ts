import { mkdtemp, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
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
