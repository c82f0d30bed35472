/**
 * Lines a second of `POST /api/orders`, with everything that is read of them later, against a bare `unnest` insert of the
 * same lines into a table of the same shape: same database, same run, rounds in turn.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, createLogger, createSecretKey, openDatabase, readConfig } from '@varai/server';
import { sql } from 'kysely';
import { findPostgres, startPostgres } from '../machine/postgres.mjs';

const shape = { orders: 1000, lines: 5 };
const begin = Date.parse('2026-11-01T00:00:00Z');
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A batch of new orders, one a minute, of three thousand customers. */
const batchOf = (round) =>
  Array.from({ length: shape.orders }, (_, at) => ({
    id: `${round}-${at}`,
    placedAt: new Date(begin + (round * shape.orders + at) * 60_000).toISOString(),
    country: 'US',
    customer: `c${(round * shape.orders + at) % 3000}`,
    lines: Array.from({ length: shape.lines }, (_line, line) => ({
      sku: `FRAME-${line}`,
      title: 'Round frame, black',
      quantity: 1,
      amount: 12_900 + line,
    })),
  }));

const bareTable = sql`
  create table bare_lines (
    account text not null, store text not null, order_id text not null, line bigint not null, sku text not null,
    title text, quantity bigint not null, amount bigint not null, primary key (account, store, order_id, line))`;

function insertBare(database, orders) {
  const rows = orders.flatMap(({ id, lines }) => lines.map((line, place) => ({ id, place, ...line })));
  const column = (read) => rows.map((row) => String(read(row)));
  return database.system((trx) =>
    sql`insert into bare_lines select 'acme', 'web', one.* from unnest(
      ${column(({ id }) => id)}::text[], ${column(({ place }) => place)}::bigint[],
      ${column(({ sku }) => sku)}::text[], ${column(({ title }) => title)}::text[],
      ${column(({ quantity }) => quantity)}::bigint[], ${column(({ amount }) => amount)}::bigint[]) as one`.execute(
      trx,
    ),
  );
}

async function measure(databaseUrl, rounds) {
  const home = mkdtempSync(join(tmpdir(), 'varai-bench-'));
  const database = await openDatabase({ dataDir: home, databaseUrl });
  const config = readConfig({ DATA_DIR: home, LOG_LEVEL: 'silent', PUBLIC_URL: 'http://127.0.0.1' });
  const enough = 1e9;
  const limits = { account: enough, host: enough, refused: enough };
  const app = createApp({ config, database, logger: createLogger('silent'), limits });
  const secretKey = await createSecretKey(database, { id: 'host_bench', name: 'Bench' });
  const post = async (path, body) => {
    const answer = await app.fetch(
      new Request(`http://127.0.0.1${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${secretKey}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify(body),
      }),
    );
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const user = { id: 'u', name: 'Ada', email: 'ada@acme.test' };
  const store = { id: 'web', currency: 'USD', timeZone: 'America/New_York' };
  const found = { bare: [], ours: [] };
  try {
    await post('/api/portal-sessions', { account: 'acme', user });
    await database.system((trx) => bareTable.execute(trx));
    for (let round = 0; round <= rounds; round += 1) {
      const orders = batchOf(round);
      const ways = [
        ['bare', () => insertBare(database, orders)],
        ['ours', () => post('/api/orders', { account: 'acme', store, orders })],
      ];
      for (const [name, way] of round % 2 === 0 ? ways : ways.reverse()) {
        const at = performance.now();
        const { accepted } = await way();
        const seconds = (performance.now() - at) / 1000;
        if (name === 'ours' && accepted !== shape.orders) throw new Error(`${accepted} of ${shape.orders} were taken`);
        if (round > 0) found[name].push((shape.orders * shape.lines) / seconds); // the first round warms up
      }
    }
  } finally {
    await database.close();
    rmSync(home, { recursive: true, force: true });
  }
  const [bare, ours] = [median(found.bare), median(found.ours)];
  return { bare, ours, ratio: ours / bare };
}

/** By engine: `{ name, bare, ours, ratio }` in lines a second, medians of the rounds. Postgres where the machine has one. */
export async function measureIngest({ rounds = 9 } = {}) {
  const found = [{ name: 'PGlite', ...(await measure(undefined, rounds)) }];
  if (findPostgres()) {
    const postgres = await startPostgres();
    try {
      found.push({ name: 'Postgres', ...(await measure(postgres.url, rounds)) });
    } finally {
      await postgres.stop();
    }
  }
  return found;
}

/** The section of docs/benchmarks.md. */
export const ingestSection = (rows) => `## Taking orders in

\`POST /api/orders\`, whole: ${shape.orders} orders of ${shape.lines} lines a request, with their sums by minute, hour and day and their new customers. Against one
bare \`unnest\` insert of the same lines into a table of the same shape, median of nine rounds in turn, one request at a time. Postgres
without \`fsync\`, as its tests are.

| database | bare, lines a second | VARAi, lines a second | against bare |
| --- | --: | --: | --: |
${rows.map(({ name, bare, ours, ratio }) => `| ${name} | ${Math.round(bare)} | ${Math.round(ours)} | ${ratio.toFixed(2)} |`).join('\n')}
`;
