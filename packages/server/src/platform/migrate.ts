import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError, type Engine } from './engine.ts';

export interface Migration {
  /** Such as `0001_platform.sql`; its number gives the order. */
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

/** Any number, as long as nothing else in the database locks it. */
const lock = 0x76_61_72_61;

/** The folder beside the code, wherever the build has put that. */
export function migrationsDirectory(): string {
  for (let folder = new URL('./', import.meta.url); folder.pathname !== '/'; folder = new URL('../', folder)) {
    const candidate = fileURLToPath(new URL('migrations/', folder));
    if (existsSync(join(candidate, '0001_platform.sql'))) return candidate;
  }
  throw new DatabaseError('The migrations are missing from this installation of @varai/server: install it again.');
}

export async function readMigrations(directory = migrationsDirectory()): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => /^\d{4}_[\w-]+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(directory, name), 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Brings the database up to date in one transaction, however many instances begin at once.
 *
 * @throws DatabaseError when a migration was changed after it had been applied.
 */
export async function migrate(engine: Engine, migrations: readonly Migration[]): Promise<void> {
  await engine.hold(async (session) => {
    await session.exec('begin');
    try {
      await session.query('select pg_advisory_xact_lock($1)', [lock]);
      await session.exec(
        'create table if not exists schema_migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())',
      );
      const { rows } = await session.query('select name, hash from schema_migrations');
      const applied = new Map(rows.map(({ name, hash }) => [name, hash]));

      for (const { name, sql, hash } of migrations) {
        const before = applied.get(name);
        if (before === hash) continue;
        if (before !== undefined) {
          throw new DatabaseError(
            `The migration ${name} was changed after this database had applied it: restore the file, or begin with new data.`,
          );
        }
        await session.exec(sql);
        await session.query('insert into schema_migrations (name, hash) values ($1, $2)', [name, hash]);
      }
      await session.exec('commit');
    } catch (error) {
      await session.exec('rollback');
      throw error;
    }
  });
}
