import { createLive, createSession, type LiveChange } from '@varai/client';
import { sql } from 'kysely';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocket } from 'ws';
import type { Authenticator } from '../../src/platform/authenticator.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createCounters } from '../../src/platform/counters.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import type { Transaction } from '../../src/platform/database.ts';
import { createLimiter } from '../../src/platform/limits.ts';
import { composeLive } from '../../src/platform/live/compose.ts';
import { publish } from '../../src/platform/live/publish.ts';

/** A session that lets everything pass: what is tried here is the channel. */
const authenticatorOf = (account: string): Authenticator => {
  const session = {
    id: 'ps_1',
    account,
    user: { id: 'u', name: 'U', email: 'u@x.test' },
    components: null,
    features: {},
    origin: null,
    locale: null,
    expiresAt: new Date(Date.now() + 3_600_000),
  };
  return {
    known: () => session,
    session: async () => session,
    onEnd: () => () => {},
    shop: () => Promise.reject(new Error('no shop')),
    alive: async (ids) => new Set(ids),
    host: async () => 'host',
  };
};

const factsIn = async (trx: Transaction, account: string): Promise<number[]> => {
  const { rows } = await sql<{ n: number }>`select n from live_facts where account = ${account} order by n`.execute(
    trx,
  );
  return rows.map(({ n }) => n);
};

async function startInstance(database: OpenDatabase, account: string) {
  const sockets = new Set<Socket>();
  const http = createServer().on('connection', (socket: Socket) => sockets.add(socket));
  const live = composeLive({
    database,
    authenticator: authenticatorOf(account),
    limiter: createLimiter(),
    clock: systemClock,
    counters: createCounters(),
    trustProxy: false,
    onError: () => {},
    options: { interval: 5, sweep: 50, limits: { messages: 1000, connections: 100, strangers: 100 } },
    sources: { notifications: { stateIn: factsIn } },
  });
  live.sockets.attach(http);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  await live.start();
  return {
    url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/api/live`,
    /** Tears connections off, without a word. */
    cut: () => sockets.forEach((socket) => (socket.destroy(), sockets.delete(socket))),
    async stop() {
      await live.stop();
      http.closeAllConnections();
      await new Promise((done) => http.close(done));
    },
  };
}

export interface Outcome {
  readonly cuts: number;
  readonly restarts: number;
  readonly committed: number;
  /** What a page holds in the end that heard states and deltas only. */
  readonly lost: number[];
  readonly doubled: number[];
  readonly resumed: number;
}

/**
 * Facts are written, some taken back, while connections are cut and instances are replaced; `pages` follow them over the real
 * client. In the end each page must hold what the database holds: every fact once.
 */
export async function resumeHistory(
  database: OpenDatabase,
  { account, cuts, random, pages = 3 }: { account: string; cuts: number; random: () => number; pages?: number },
): Promise<Outcome> {
  let instances = [await startInstance(database, account), await startInstance(database, account)];
  let restarts = 0;
  let made = 0;
  let last = 0;
  let written = 0;
  let resumed = 0;
  const anyOf = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)] as One;

  // the client's times, a fiftieth as long
  const quick = { setTimeout: (run: () => void, ms: number) => setTimeout(run, ms / 50) };
  const held: number[][] = [];
  const stops = Array.from({ length: pages }, (_, index) => {
    held.push([]);
    const session = createSession({ fetchClientSecret: () => 'opaque' });
    const live = createLive({
      url: 'http://nowhere.test',
      session,
      ...quick,
      WebSocket: class extends WebSocket {
        constructor(_: string, protocol: string) {
          super(anyOf(instances).url, protocol, { perMessageDeflate: false });
          this.on('error', () => {});
        }
      } as never,
      surroundings: { visible: () => false, onReturn: () => () => {} },
    });
    return live.follow('notifications', {
      change({ kind, data }: LiveChange) {
        if (kind === 'state') held[index] = [...(data as number[])];
        else {
          resumed += 1;
          held[index]?.push(data as number);
        }
      },
      missed() {},
    });
  });

  const write = async (): Promise<void> => {
    const count = 1 + Math.floor(random() * 3);
    const broken = random() < 0.1;
    const news = Array.from({ length: count }, () => (last += 1));
    const writing = database.as(account, async (trx) => {
      for (const n of news) {
        await sql`insert into live_facts (account, n) values (${account}, ${n})`.execute(trx);
        publish(trx, account, 'notifications', n);
      }
      if (broken) throw new Error('taken back');
    });
    await writing.catch((error: unknown) => {
      if (!broken) throw error;
    });
    if (!broken) written += count;
  };
  const complete = () => held.every((facts) => new Set(facts).size >= written);
  /** Until all pages hold what is written: who is cut after it resumes, who is cut before it begins anew. */
  const caughtUp = async () => {
    while (!complete()) await new Promise((done) => setTimeout(done, 5));
  };
  while (made < cuts) {
    await Promise.all([write(), write()]);
    if (random() < 0.05) await caughtUp();
    anyOf(instances).cut();
    made += 1;
    if (random() < 0.05) {
      const old = anyOf(instances);
      const next = await startInstance(database, account);
      instances = [...instances.filter((one) => one !== old), next];
      await old.stop();
      restarts += 1;
    }
  }
  await write();
  const truth = await database.as(account, (trx) => factsIn(trx, account));
  await caughtUp();
  for (const stop of stops) stop();
  await Promise.all(instances.map((one) => one.stop()));
  return {
    cuts: made,
    restarts,
    committed: truth.length,
    lost: held.flatMap((facts) => truth.filter((n) => !facts.includes(n))),
    doubled: held.flatMap((facts) => facts.filter((n, index) => facts.indexOf(n) !== index)),
    resumed,
  };
}
