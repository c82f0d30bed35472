import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { databaseOf, type OpenDatabase } from '../../src/platform/database-kysely.ts';
import { readMigrations } from '../../src/platform/migrate.ts';
import { openDatabase } from '../../src/platform/open-database.ts';
import { openPglite } from '../../src/platform/pglite.ts';
import { ensureTemplate } from '../../src/platform/template.ts';

export type EngineName = 'pglite' | 'postgres';

/** PGlite always; Postgres where `PG_TEST_URL` names a server. */
export const engines: readonly EngineName[] = process.env['PG_TEST_URL'] ? ['pglite', 'postgres'] : ['pglite'];

export interface Place {
  /** Undefined for a database in memory, which ends with its only opening. */
  readonly dataDir: string | undefined;
  readonly databaseUrl: string | undefined;
  remove(): Promise<void>;
}

/** An empty place for a database, which several openings one after another share. */
export async function place(engine: EngineName, kept: 'disk' | 'memory' = 'disk'): Promise<Place> {
  if (engine === 'pglite' && kept === 'memory')
    return { dataDir: undefined, databaseUrl: undefined, remove: async () => {} };
  const dataDir = await mkdtemp(join(tmpdir(), 'varai-billing-'));
  const discard = () => rm(dataDir, { recursive: true, force: true });
  if (engine === 'pglite') return { dataDir, databaseUrl: undefined, remove: discard };

  const server = process.env['PG_TEST_URL'] ?? '';
  const name = `varai_billing_${randomUUID().replaceAll('-', '')}`;
  const order = async (statement: string) => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await order(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    dataDir,
    databaseUrl: url.href,
    async remove() {
      await order(`drop database if exists ${name} with (force)`);
      await discard();
    },
  };
}

export async function open({ dataDir, databaseUrl }: Place): Promise<OpenDatabase> {
  if (dataDir !== undefined) return openDatabase({ dataDir, databaseUrl });
  const template = await ensureTemplate(await readMigrations());
  return databaseOf(await openPglite({ directory: undefined, template }));
}
