/**
 * Requests a second of an authenticated, cached read against bare Hono: one process, one run, rounds in turn. The process is a new
 * one, as a server's is: in that of the whole bench a demo and a browser's driver have run before, which slows both, and ours more.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp, createSecretKey, listen, openDatabase, readConfig } from '@varai/server';
import { serve } from '@hono/node-server';
import autocannon from 'autocannon';
import { Hono } from 'hono';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const bare = (body) =>
  new Promise((ready) => {
    const app = new Hono().get('/api/session', (c) => c.json(body));
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      ready({ server, url: `http://127.0.0.1:${port}` }),
    );
  });

async function sessionOf({ api, secretKey }) {
  const answer = await fetch(`${api}/api/portal-sessions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${secretKey}`,
      'content-type': 'application/json',
      'idempotency-key': `bench-${Date.now()}`,
    },
    body: JSON.stringify({ account: 'acme', user: { id: 'u_bench', name: 'Bench', email: 'bench@acme.test' } }),
  });
  if (!answer.ok) throw new Error(`No portal session: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).clientSecret;
}

async function fire(url, headers, seconds) {
  const result = await autocannon({
    url: `${url}/api/session`,
    headers,
    connections: 20,
    duration: seconds,
    workers: 1,
  });
  return { perSecond: result.requests.average, refused: result.non2xx + result.errors };
}

async function measureHere({ rounds, seconds }) {
  const home = mkdtempSync(join(tmpdir(), 'varai-bench-'));
  const database = await openDatabase({ dataDir: home });
  const config = readConfig({ DATA_DIR: home, LOG_LEVEL: 'silent', PUBLIC_URL: 'http://127.0.0.1' });
  const enough = 1e9;
  const app = createApp({ config, database, limits: { account: enough, host: enough, refused: enough } });
  await app.start();
  const listening = await listen(app.app, { port: 0, host: '127.0.0.1' });
  const secretKey = await createSecretKey(database, { id: 'host_bench', name: 'Bench' });
  const ourUrl = listening.url;
  const headers = { authorization: `Bearer ${await sessionOf({ api: ourUrl, secretKey })}` };
  const body = await (await fetch(`${ourUrl}/api/session`, { headers })).json();
  const plain = await bare(body);
  const found = { ours: [], hono: [] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, url] of [
        ['hono', plain.url],
        ['ours', ourUrl],
      ]) {
        const { perSecond, refused } = await fire(url, headers, seconds);
        if (refused > 0) throw new Error(`${name} refused ${refused} requests, so that the figures mean nothing.`);
        if (round > 0) found[name].push(perSecond); // the first round warms up
      }
    }
  } finally {
    plain.server.close();
    await listening.close();
    await app.stop();
    await database.close();
    rmSync(home, { recursive: true, force: true });
  }
  const [ours, hono] = [median(found.ours), median(found.hono)];
  return { ours, hono, ratio: ours / hono };
}

const here = fileURLToPath(import.meta.url);

/** `{ ours, hono, ratio }` in requests a second, medians of the rounds. */
export function measureReads({ rounds = 5, seconds = 4 } = {}) {
  const child = spawnSync(process.execPath, ['--conditions=@varai/source', here, String(rounds), String(seconds)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error('The reads could not be measured.');
  return JSON.parse(child.stdout);
}

/** The section of docs/benchmarks.md. */
export const readsSection = ({ ours, hono, ratio }, rounds = 5) => `## An authenticated, cached read

\`GET /api/session\` with a client secret, 20 connections, median of ${rounds} rounds in turn, client and servers sharing the machine. Both
servers are in one process of their own; ours sends ten headers more.

| server | requests a second | against bare Hono |
| --- | --: | --: |
| bare Hono, same body | ${Math.round(hono)} | 1.00 |
| VARAi | ${Math.round(ours)} | ${ratio.toFixed(2)} |
`;

if (process.argv[1] === here) {
  const [rounds, seconds] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await measureHere({ rounds, seconds })));
  process.exit();
}
