import { requestErrors } from '@varai/client';
import { sql } from 'kysely';
import type { Hono } from 'hono';
import type { Env } from './context.ts';
import type { Counters } from './counters.ts';
import type { Database } from './database.ts';

/** For orchestrators: alive (no statement), ready (the database answers), and numbers for Prometheus. */
export function mountHealth(
  app: Hono<Env>,
  deps: { database: Database; counters: Counters; isStopping: () => boolean },
): void {
  const { database, counters, isStopping } = deps;

  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    if (isStopping()) throw requestErrors.unavailable({ message: 'The server is stopping.' });
    try {
      await database.system((trx) => sql`select 1`.execute(trx));
    } catch (cause) {
      throw requestErrors.unavailable({ message: 'The database does not answer.', cause });
    }
    return c.json({ status: 'ready' });
  });
  app.get('/metrics', (c) =>
    c.text(counters.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
}
