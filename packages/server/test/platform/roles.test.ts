import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { openTestDatabases } from './databases.ts';
import { keys } from './portal.ts';

// on the embedded engine two processes may not share the data, two apps of one process may
describe.each(openTestDatabases())('roles on $name', ({ open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  const stopping: (() => Promise<void>)[] = [];

  beforeEach(async () => void ({ database, remove } = await open()), 120_000);
  afterEach(async () => {
    for (const stop of stopping.splice(0)) await stop();
    await remove();
  });

  async function start(role: 'api' | 'worker') {
    const config = { ...readConfig({ NODE_ENV: 'test' }), role };
    const { parts, ...app } = createApp({ config, database, keys, logger: createLogger('silent') });
    const seen: number[] = [];
    parts.jobs.on<{ n: number }>('probe', async ({ n }) => void seen.push(n));
    await app.start();
    stopping.push(() => app.stop());
    return { seen, send: (n: number) => database.system((trx) => parts.jobs.send(trx, 'probe', { n })) };
  }

  test('an api sends jobs and works none off; a worker does', async () => {
    const api = await start('api');
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
    for (const n of numbers.slice(0, 4)) await api.send(n);
    const worker = await start('worker');
    for (const n of numbers.slice(4)) await api.send(n);

    await expect.poll(() => worker.seen.toSorted(), { timeout: 60_000 }).toEqual(numbers);
    expect(api.seen).toEqual([]);
  }, 120_000);
});
