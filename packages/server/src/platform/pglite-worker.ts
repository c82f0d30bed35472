import { PGlite, type Results } from '@electric-sql/pglite';
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { parseBigint, types } from './engine.ts';
import type { Answer, Ask, Start } from './pglite-wire.ts';

// A thread of its own: a slow statement would otherwise stop every request and timer of the server.
const port = parentPort;
if (!port) throw new Error('pglite-worker runs as a worker thread only.');

const { directory, template, wasm } = workerData as Start;
const database = await PGlite.create({
  ...(directory === undefined ? {} : { dataDir: directory }),
  ...(template === undefined ? {} : { loadDataDir: new Blob([new Uint8Array(await readFile(template))]) }),
  pgliteWasmModule: wasm,
  parsers: { [types.bigint]: parseBigint, [types.date]: (text: string) => text },
});

const plain = (results: Results<Record<string, unknown>>[]) => ({
  rows: results.flatMap(({ rows }) => rows),
  affectedRows: results.at(-1)?.affectedRows,
});

const work = {
  query: async (ask: Ask & { kind: 'query' }) => plain([await database.query(ask.sql, [...ask.parameters])]),
  exec: async (ask: Ask & { kind: 'exec' }) => plain(await database.exec(ask.sql)),
  listen: async (ask: Ask & { kind: 'listen' }) => {
    await database.listen(ask.channel, (payload) =>
      port.postMessage({ kind: 'notify', channel: ask.channel, payload } satisfies Answer),
    );
    return undefined;
  },
  dump: async () => new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer()),
  close: () => database.close(),
};

/** Error objects lose their members on the way between threads; the SQL state must arrive. */
const wired = (error: unknown) => {
  const { message, code, constraint, detail, table, column } = error as Record<string, string | undefined>;
  return { message, code, constraint, detail, table, column };
};

port.on('message', (ask: Ask) => {
  const run = work[ask.kind] as (ask: Ask) => Promise<unknown>;
  run(ask).then(
    (value) => {
      port.postMessage({ kind: 'done', id: ask.id, value } satisfies Answer);
      if (ask.kind === 'close') port.close();
    },
    (error: unknown) => port.postMessage({ kind: 'failed', id: ask.id, error: wired(error) } satisfies Answer),
  );
});
port.postMessage({ kind: 'ready' } satisfies Answer);
