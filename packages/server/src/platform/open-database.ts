import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeDataDirectory } from './data-directory.ts';
import { databaseOf, type OpenDatabase } from './database-kysely.ts';
import { DatabaseError } from './engine.ts';
import { lockDirectory } from './lock.ts';
import { migrate, readMigrations } from './migrate.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import { findTemplate, keepTemplate } from './template.ts';

/**
 * Opens and migrates the database: Postgres at `databaseUrl`, or PGlite in `dataDir/db`.
 *
 * @throws DatabaseError with one sentence for whoever starts the server: unreachable, or in use by another process.
 * @throws ConfigError when `dataDir` cannot be written.
 */
export async function openDatabase(config: {
  dataDir: string;
  databaseUrl?: string | undefined;
}): Promise<OpenDatabase> {
  const migrations = await readMigrations();
  if (config.databaseUrl !== undefined) {
    const engine = await openPostgres(config.databaseUrl);
    try {
      await migrate(engine, migrations);
    } catch (error) {
      await engine.close();
      throw error;
    }
    return databaseOf(engine);
  }

  const directory = resolve(config.dataDir, 'db');
  makeDataDirectory(config.dataDir);
  const unlock = lockDirectory(directory);
  try {
    const fresh = !existsSync(join(directory, 'PG_VERSION'));
    const template = fresh ? findTemplate(migrations) : undefined;
    const engine = await openPglite({ directory, template }).catch((cause: unknown) => {
      throw new DatabaseError(
        `The data in ${directory} cannot be opened: restore it from a backup, or remove it to begin anew.`,
        { cause },
      );
    });
    try {
      await migrate(engine, migrations);
      if (fresh && !template) await keepTemplate(migrations, await engine.dump());
    } catch (error) {
      await engine.close();
      throw error;
    }
    return databaseOf(engine, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}
