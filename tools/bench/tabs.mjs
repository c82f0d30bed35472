/**
 * How long an order takes from the host's request to every open page of two instances on one Postgres, as they are run: what is
 * told is gathered for 150 ms. Pages follow the sums over `/api/live`, half of them at each instance.
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, startPostgres } from '../machine/postgres.mjs';

const { WebSocket } = createRequire(new URL('../../packages/server/package.json', import.meta.url))('ws');

const post = async (url, key, path, body) => {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};

/** A page at an instance; `next` resolves with its next word of the sums. */
async function openPage(url, clientSecret) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/live`, 'varai.v1', { perMessageDeflate: false });
  await once(socket, 'open');
  const ready = Promise.withResolvers();
  let waiting = Promise.withResolvers();
  socket.on('message', (text) => {
    const { topic, type } = JSON.parse(text.toString());
    if (topic === 'metrics') waiting.resolve();
    if (type === 'pong') ready.resolve();
  });
  socket.send(JSON.stringify({ type: 'auth', clientSecret }));
  socket.send(JSON.stringify({ type: 'subscribe', topics: [{ name: 'metrics' }] }));
  socket.send(JSON.stringify({ type: 'ping' }));
  await ready.promise;
  return {
    socket,
    next: () => ((waiting = Promise.withResolvers()), waiting.promise),
  };
}

/** Milliseconds to the last page: median and worst of the orders. Undefined where the machine has no Postgres. */
export async function measureTabs({ orders = 40, pages = 200 } = {}) {
  if (!findPostgres()) return undefined;
  const postgres = await startPostgres();
  const home = mkdtempSync(join(tmpdir(), 'varai-bench-'));
  const start = async (...args) => {
    const env = { ...process.env, DATABASE_URL: postgres.url, DATA_DIR: home };
    const child = fork('tools/bench/tab-server.mjs', args, { execArgv: ['--conditions=@varai/source'], env });
    const [{ url, key }] = await once(child, 'message');
    return { child, url, key };
  };
  const [one, other] = [await start('key'), await start()];
  try {
    const { key } = one;
    const user = { id: 'u', name: 'Ada', email: 'ada@acme.test' };
    const { clientSecret } = await post(one.url, key, '/api/portal-sessions', { account: 'bench', user });
    const store = { id: 'web', currency: 'USD', timeZone: 'UTC' };
    const order = () => ({
      id: randomUUID(),
      placedAt: new Date().toISOString(),
      lines: [{ sku: 'FRAME', quantity: 1, amount: 12_900 }],
    });
    const send = () => post(one.url, key, '/api/orders', { account: 'bench', store, orders: [order()] });
    await send();
    const open = [];
    while (open.length < pages) open.push(await openPage(open.length % 2 ? one.url : other.url, clientSecret));

    const found = [];
    for (let at = 0; at <= orders; at += 1) {
      const all = Promise.all(open.map((page) => page.next()));
      const began = performance.now();
      await Promise.all([send(), all]);
      if (at > 0) found.push(performance.now() - began); // the first warms up
    }
    for (const { socket } of open) socket.terminate();
    found.sort((a, b) => a - b);
    return { median: found[Math.floor(found.length / 2)], worst: found.at(-1), orders, pages };
  } finally {
    one.child.kill();
    other.child.kill();
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The section of docs/benchmarks.md. */
export const tabsSection = ({ median, worst, orders, pages }) => `## From an order to every open page

${orders} orders, one after another, by \`POST /api/orders\` to one of two instances on one Postgres; ${pages} pages follow the sums, half of them at
each. The last of them has heard after ${Math.round(median)} ms (median), ${Math.round(worst)} ms at worst; 150 ms of it gather what else happens.
`;
