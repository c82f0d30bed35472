/**
 * Deliveries a second and their lateness over `/api/live` against a bare `ws` server that sends the same text: same child
 * process, same run, rounds in turn; and what an idle connection costs.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

const { WebSocket } = createRequire(new URL('../../packages/server/package.json', import.meta.url))('ws');
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Opens sockets a hundred at a time; `heard` is called with each message's time. */
async function open(url, secret, count, heard) {
  const sockets = [];
  while (sockets.length < count) {
    const batch = Array.from({ length: Math.min(100, count - sockets.length) }, () => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/api/live`, 'varai.v1', { perMessageDeflate: false });
      socket.on('message', (text) => heard(JSON.parse(text.toString()).at));
      return socket;
    });
    await Promise.all(batch.map((socket) => once(socket, 'open')));
    for (const socket of batch) {
      socket.send(JSON.stringify({ type: 'auth', clientSecret: secret }));
      socket.send(JSON.stringify({ type: 'subscribe', topics: [{ name: 'payment-methods' }] }));
    }
    sockets.push(...batch);
  }
  return sockets;
}

async function round(child, who, url, secret, { connections, seconds }) {
  let late = [];
  const sockets = await open(url, secret, connections, (at) => at && late.push(Date.now() - Date.parse(at)));
  await pause(500);
  child.send(who);
  await pause(500);
  late = [];
  const began = performance.now();
  await pause(seconds * 1000);
  const found = late;
  const perSecond = found.length / ((performance.now() - began) / 1000);
  child.send('nobody');
  for (const socket of sockets) socket.terminate();
  await pause(300);
  found.sort((a, b) => a - b);
  return { perSecond, p99: found[Math.floor(found.length * 0.99)] ?? NaN };
}

async function memoryOf(child) {
  child.send('memory');
  const [memory] = await once(child, 'message');
  return memory;
}

/** Deliveries and their p99 in milliseconds, medians of the rounds; KiB of a connection that hears nothing. */
export async function measureLive({ rounds = 5, seconds = 3, connections = 1000, idle = 5000 } = {}) {
  const child = fork('tools/bench/live-servers.mjs', {
    execArgv: ['--conditions=@varai/source', '--expose-gc'],
    serialization: 'json',
  });
  try {
    const [{ ours, bare, clientSecret }] = await once(child, 'message');
    // what the start has left behind is collected, and given back, before anything is measured
    for (const socket of await open(ours, clientSecret, idle / 10, () => {})) socket.terminate();
    await pause(5000);
    const before = await memoryOf(child);
    const sockets = await open(ours, clientSecret, idle, () => {});
    await pause(1000);
    const after = await memoryOf(child);
    // the process may have given back more than they took: what they hold in any case is the least
    const kib = Math.max(after.rss - before.rss, after.held - before.held) / idle / 1024;
    for (const socket of sockets) socket.terminate();
    await pause(1000);

    const found = { ours: [], bare: [] };
    for (let at = 0; at <= rounds; at += 1) {
      const ways = [
        ['bare', bare],
        ['ours', ours],
      ];
      for (const [who, url] of at % 2 === 0 ? ways : ways.reverse()) {
        const result = await round(child, who, url, clientSecret, { connections, seconds });
        if (at > 0) found[who].push(result); // the first round warms up
      }
    }
    const of = (who) => ({
      perSecond: median(found[who].map(({ perSecond }) => perSecond)),
      p99: median(found[who].map(({ p99 }) => p99)),
    });
    return { ours: of('ours'), bare: of('bare'), kib, connections, idle };
  } finally {
    child.kill();
  }
}

/** The section of docs/benchmarks.md. */
export const liveSection = ({ ours, bare, kib, connections, idle }) => `## Telling open pages

${connections.toLocaleString('en')} sockets at \`/api/live\` that follow one topic, which changes twenty times a second in a transaction of PGlite; against a bare
\`ws\` server that sends the same text as often. Gathered for 10 ms; lateness is from the change to its arrival, load and server on the same machine.
${idle.toLocaleString('en')} connections that hear nothing take ${kib.toFixed(1)} KiB each.

| server | deliveries a second | p99, ms |
| --- | --: | --: |
| bare \`ws\` | ${Math.round(bare.perSecond)} | ${bare.p99} |
| VARAi | ${Math.round(ours.perSecond)} | ${ours.p99} |
`;
