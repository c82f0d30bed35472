import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { openDatabase } from '../../src/platform/open-database.ts';

export type EngineName = 'pglite' | 'postgres';

/** PGlite always; Postgres where `PG_TEST_URL` names a server. */
export const engines: readonly EngineName[] = process.env['PG_TEST_URL'] ? ['pglite', 'postgres'] : ['pglite'];

export interface Place {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  remove(): Promise<void>;
}

/** An empty place for a database, which several openings one after another share. */
export async function place(engine: EngineName): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'varai-billing-'));
  const discard = () => rm(dataDir, { recursive: true, force: true });
  if (engine === 'pglite') return { dataDir, databaseUrl: undefined, remove: discard };

  const server = process.env['PG_TEST_URL'] ?? '';
  const name = `varai_billing_${process.pid}_${Date.now().toString(36)}`;
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

export const open = ({ dataDir, databaseUrl }: Place): Promise<OpenDatabase> => openDatabase({ dataDir, databaseUrl });
