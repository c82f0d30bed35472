/** Child process of the benchmark: our server and bare Hono side by side, each with one JSON read; prints where they are. */
import { serve } from '@hono/node-server';
import { createApp, createLogger, createSecretKey, listen, openDatabase, readConfig } from '@varai/server';
import { Hono } from 'hono';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const config = readConfig({ PORT: '0', DATA_DIR: mkdtempSync(join(tmpdir(), 'varai-bench-')), LOG_LEVEL: 'silent' });
const database = await openDatabase(config);
const unlimited = { account: 1e9, host: 1e9, refused: 1e9 };
const app = createApp({ config, database, logger: createLogger('silent'), limits: unlimited });
await app.start();
const ours = await listen(app.app, config);

const key = await createSecretKey(database, { id: 'host_bench', name: 'Bench' });
const made = await fetch(`${ours.url}/api/portal-sessions`, {
  method: 'POST',
  headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': 'bench' },
  body: JSON.stringify({ account: 'bench', user: { id: 'u', name: 'Ada', email: 'ada@acme.test' } }),
});
const { clientSecret } = (await made.json()) as { clientSecret: string };
const authorization = `Bearer ${clientSecret}`;
const answer = (await (await fetch(`${ours.url}/api/session`, { headers: { authorization } })).json()) as object;

const bare = new Hono().get('/api/session', (c) => c.json(answer));
const server = serve({ fetch: bare.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
  process.send?.({ ours: ours.url, bare: `http://127.0.0.1:${port}`, authorization });
});

process.once('disconnect', () => {
  server.close();
  void ours
    .close(0)
    .then(() => app.stop())
    .then(() => database.close())
    .then(() => process.exit(0));
});
