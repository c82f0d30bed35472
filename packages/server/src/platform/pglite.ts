import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { DatabaseError, type Engine, type Result, type Session } from './engine.ts';
import type { Answer, Ask, Start } from './pglite-wire.ts';
import { singleSessionDialect } from './single-session.ts';

type Listener = (payload: string) => void;
type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

export interface PgliteEngine extends Engine {
  /** The whole data directory as an archive, not compressed: unpacking happens far more often than packing. */
  dump(): Promise<Uint8Array>;
  /** Ends the thread without closing the database, as a crash would. */
  kill(): Promise<void>;
}

/** Milliseconds that a closed thread has to end by itself. */
const patience = 5_000;

const workerFile = (): URL => {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./pglite-worker.${extension}`, import.meta.url);
};

let compiled: Promise<WebAssembly.Module> | undefined;

/** Compiling it is most of what a thread has to do before it can begin: done once for all databases of a process. */
const wasm = (): Promise<WebAssembly.Module> =>
  (compiled ??= readFile(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'))).then((bytes) =>
    WebAssembly.compile(bytes),
  ));

/** Starts PGlite in a thread of its own. Calls that wait when the thread ends are rejected. */
export async function openPglite(start: Omit<Start, 'wasm'>): Promise<PgliteEngine> {
  const worker = new Worker(workerFile(), {
    workerData: { ...start, wasm: await wasm() } satisfies Start,
    execArgv: [],
  });
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, Set<Listener>>();
  let last = 0;
  let ended: Error | undefined;

  const end = (cause?: unknown): Error => {
    const error = (ended ??= new DatabaseError('The embedded database has stopped.', { cause }));
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
    return error;
  };
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'ready') return resolve();
      if (answer.kind === 'notify') {
        for (const listener of [...(listeners.get(answer.channel) ?? [])]) listener(answer.payload);
        return;
      }
      const call = pending.get(answer.id);
      pending.delete(answer.id);
      if (answer.kind === 'done') call?.resolve(answer.value);
      else call?.reject(Object.assign(new Error(answer.error.message), answer.error));
    });
    worker.on('error', (cause) => reject(end(cause)));
    worker.on('exit', () => reject(end()));
  });
  await ready;

  const ask = <T>(message: Unnumbered<Ask>): Promise<T> => {
    if (ended) return Promise.reject(ended);
    const id = ++last;
    return new Promise<T>((resolve, reject) => {
      pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ ...message, id });
    });
  };

  // One session for all: whoever holds it runs a whole transaction, the others wait their turn.
  let tail: Promise<unknown> = Promise.resolve();
  const acquire = async (): Promise<() => void> => {
    const before = tail;
    const turn = Promise.withResolvers<void>();
    tail = before.then(() => turn.promise);
    await before;
    return turn.resolve;
  };
  const session: Session = {
    query: (sql, parameters = []) => ask<Result>({ kind: 'query', sql, parameters }),
    exec: (sql) => ask<Result>({ kind: 'exec', sql }),
  };

  return {
    name: 'pglite',
    dialect: singleSessionDialect(session, acquire),
    async hold(work) {
      const release = await acquire();
      try {
        return await work(session);
      } finally {
        release();
      }
    },
    async listen(channel, handler) {
      const known = listeners.get(channel);
      listeners.set(channel, (known ?? new Set()).add(handler));
      if (!known) await ask({ kind: 'listen', channel });
      return async () => void listeners.get(channel)?.delete(handler);
    },
    dump: () => ask<Uint8Array>({ kind: 'dump' }),
    async kill() {
      await worker.terminate();
    },
    async close() {
      if (ended) return;
      const release = await acquire();
      const exit = once(worker, 'exit');
      await ask({ kind: 'close' });
      // The thread ends by itself: one that is ended while WebAssembly is at work may take the process with it.
      const late = setTimeout(() => void worker.terminate(), patience);
      await exit.catch(() => {});
      clearTimeout(late);
      release();
    },
  };
}
