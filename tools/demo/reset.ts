import { openDatabase } from '@varai/server';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DemoError } from './error.ts';

/** All that the demo keeps. Nothing else in the directory is ours to remove. */
const kept = ['db', 'simulators', 'keys.json', 'demo.json'];

/** Empties the demo's data, unless a process works on it. */
export async function clearData(dataDir: string, databaseUrl: string | undefined): Promise<void> {
  if (databaseUrl) {
    throw new DemoError(
      '--reset does not empty a Postgres that is yours: empty the database behind DATABASE_URL yourself, or unset it.',
    );
  }
  await openDatabase({ dataDir }).then(
    (database) => database.close(),
    (error: unknown) => {
      // what cannot be opened may go; what another process holds may not
      if (/in use/.test(String(error))) throw error;
    },
  );
  await Promise.all(kept.map((name) => rm(join(dataDir, name), { recursive: true, force: true })));
}
