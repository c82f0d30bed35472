/**
 * Child process of the benchmark: our channel and a bare `ws` server side by side; prints where they are, and on demand has one
 * of them tell all who are connected, twenty times a second.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, createLogger, createSecretKey, listen, openDatabase, readConfig } from '@varai/server';
import { publish } from '../../packages/server/src/platform/live/publish.ts';

// the product's own version of it
const { WebSocketServer } = createRequire(new URL('../../packages/server/package.json', import.meta.url))('ws');

const config = readConfig({ PORT: '0', DATA_DIR: mkdtempSync(join(tmpdir(), 'varai-bench-')), LOG_LEVEL: 'silent' });
const database = await openDatabase(config);
const unlimited = { account: 1e9, host: 1e9, refused: 1e9 };
const app = createApp({
  config,
  database,
  logger: createLogger('silent'),
  limits: unlimited,
  live: { interval: 10, limits: { messages: 1e9, connections: 1e5, strangers: 1e5 } },
});
await app.start();
const ours = await listen(app.app, config, app.sockets);

const key = await createSecretKey(database, { id: 'host_bench', name: 'Bench' });
const made = await fetch(`${ours.url}/api/portal-sessions`, {
  method: 'POST',
  headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': 'bench' },
  body: JSON.stringify({ account: 'bench', user: { id: 'u', name: 'Ada', email: 'ada@acme.test' } }),
});
const { clientSecret } = await made.json();
const session = await fetch(`${ours.url}/api/session`, { headers: { authorization: `Bearer ${clientSecret}` } });
const { account } = await session.json();

const http = createServer();
const bare = new WebSocketServer({ server: http, path: '/api/live', perMessageDeflate: false });
http.listen(0, '127.0.0.1', () => {
  const { port } = http.address();
  process.send({ ours: ours.url, bare: `http://127.0.0.1:${port}`, clientSecret });
});

const tell = {
  ours: () => database.as(account.id, async (trx) => publish(trx, account.id, 'payment-methods')),
  bare: () => {
    const at = new Date().toISOString();
    const text = Buffer.from(JSON.stringify({ topic: 'payment-methods', seq: 1, kind: 'state', at, data: null }));
    for (const socket of bare.clients) socket.send(text, { binary: false });
  },
};
let timer;
process.on('message', (who) => {
  if (who === 'memory') {
    globalThis.gc();
    const { rss, heapUsed, external } = process.memoryUsage();
    return process.send({ rss, held: heapUsed + external });
  }
  clearInterval(timer);
  if (who !== 'nobody') timer = setInterval(() => tell[who](), 50);
});
process.once('disconnect', () => process.exit(0));
