import { randomUUID } from 'node:crypto';
import type { Dashboard, Import, OrderInput, OrderReport } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSecretKey } from '../../src/seed.ts';
import { engines, open, place, type Place } from '../billing/databases.ts';
import { startServer, type ServerProcess } from '../billing/server-process.ts';

const day = 86_400_000;
const end = Date.parse('2026-11-20T12:00:00Z');
const count = 2000;

/** Orders of some lines each, one of them in twenty a credit; amounts that no mistake adds up to the same. */
const orders = Array.from({ length: count }, (_, at): OrderInput => {
  const credit = at % 20 === 7;
  const sign = credit ? -1 : 1;
  return {
    id: `${credit ? 'C' : ''}${at}`,
    kind: credit ? 'credit' : 'order',
    placedAt: new Date(end - day * (at % 300)).toISOString(),
    customer: `c${at % 90}`,
    lines: Array.from({ length: 1 + (at % 3) }, (_line, line) => ({
      sku: `S${line}`,
      quantity: sign,
      amount: sign * (at * at + line + 1),
    })),
  };
});
const lines = orders.flatMap((order) => order.lines.map((line) => ({ order, line })));
const net = lines.reduce((sum, { line }) => sum + line.amount, 0);
const placed = orders.filter(({ kind }) => kind === 'order').length;

const file = [
  'id,at,sku,count,price,who',
  ...lines.map(({ order, line }) => {
    const price = (Math.abs(line.amount) / 100).toFixed(2);
    return [order.id, order.placedAt, line.sku, line.quantity, price, order.customer].join(',');
  }),
  '',
].join('\n');
const columns = { order: 'id', placedAt: 'at', sku: 'sku', quantity: 'count', unitPrice: 'price', customer: 'who' };

/** Before anything is written, when all is written, and when the answer is not kept; the long run has all of them. */
const kills = {
  batches: ['orders:held', 'orders:counted', 'idempotency:handled'],
  parts: ['import:taken', 'import:moved', 'idempotency:kept'],
};
const long = process.env['VARAI_KILLS'] !== undefined;
const few = ({ batches, parts }: typeof kills) => ({ batches: batches.slice(1, 2), parts: parts.slice(1, 2) });

describe.each(engines)('on %s, a server that is killed while it takes orders', (engine) => {
  // PGlite takes seconds to come back
  const { batches, parts } = engine === 'postgres' || long ? kills : few(kills);
  let where: Place;
  let server: ServerProcess;
  let secretKey: string;
  let died = 0;

  beforeAll(async () => {
    where = await place(engine);
    const database = await open(where);
    secretKey = await createSecretKey(database, { id: 'host_kill', name: 'Kill' });
    await database.close();
    server = await startServer(where, 'http://127.0.0.1:9');
    await clientSecret();
  }, 300_000);
  afterAll(async () => {
    await server.kill();
    await where.remove();
  });

  async function ask<Answer>(path: string, body?: object, key: string = randomUUID(), token = secretKey) {
    const answer = await fetch(`${server.url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as Answer;
  }

  async function clientSecret() {
    const user = { id: 'u_1', name: 'Ada', email: 'ada@acme.test' };
    return (await ask<{ clientSecret: string }>('/api/portal-sessions', { account: 'acme', user })).clientSecret;
  }

  /** Sends to a server that dies of it, and once more to the one that comes after. */
  async function sendTwice<Answer>(path: string, body: object, kill: string | undefined): Promise<Answer> {
    const key = randomUUID();
    if (kill !== undefined) {
      await server.crashOn(kill, 1);
      const lost = ask(path, body, key).catch((error: unknown) => error);
      expect(await server.died).toBe('SIGKILL');
      died += 1;
      server = await startServer(where, 'http://127.0.0.1:9');
      expect(await lost).toBeInstanceOf(Error);
    }
    // where other processes may be at work, the dead one's claim on the key ends by time: whoever does not wait takes another
    return ask<Answer>(path, body, engine === 'pglite' ? key : randomUUID());
  }

  async function sums(store: string) {
    const from = '2025-12-01';
    const { metrics } = await ask<Dashboard>(
      `/api/dashboard/metrics?period=custom&from=${from}&to=2026-11-21&store=${store}`,
      undefined,
      undefined,
      await clientSecret(),
    );
    const of = (id: string) => metrics.find((metric) => metric.id === id)?.value;
    return { revenue: of('revenue'), orders: of('orders'), customers: of('new_customers') };
  }
  const exact = { revenue: { amount: net, currency: 'USD' }, orders: placed, customers: 90 };

  test('by batches, has each order once when it is sent again', { timeout: 300_000 }, async () => {
    const store = { id: 'posted', currency: 'USD', timeZone: 'UTC' };
    const before = died;
    const size = count / 5;
    for (let from = 0; from < count; from += size) {
      const batch = orders.slice(from, from + size);
      const kill = batches[from / size - 1];
      const report = await sendTwice<OrderReport>('/api/orders', { account: 'acme', store, orders: batch }, kill);
      expect(report.accepted + report.duplicates).toBe(size);
    }
    expect(died - before).toBe(batches.length);
    expect(await sums(store.id)).toEqual(exact);
  });

  test('in the middle of a file, goes on where it was', { timeout: 300_000 }, async () => {
    const store = { id: 'imported', currency: 'USD', timeZone: 'UTC' };
    const before = died;
    const format = { columns, creditPrefix: 'C' };
    let state = await ask<Import>('/api/orders/imports', { account: 'acme', store, name: 'orders.csv', format });
    const size = Math.ceil(file.length / 5);
    for (let part = 0; state.status === 'open'; part += 1) {
      const text = file.slice(state.received, state.received + size);
      const last = state.received + text.length === file.length;
      const body = { account: 'acme', offset: state.received, text, last };
      await sendTwice<Import>(`/api/orders/imports/${state.id}/parts`, body, parts[part - 1]);
      // a sender that has lost its memory too asks where to go on
      state = await ask<Import>(`/api/orders/imports/${state.id}?account=acme`);
    }
    expect(state).toMatchObject({ lines: lines.length, accepted: lines.length, refused: 0 });
    expect(died - before).toBe(parts.length);
    expect(await sums(store.id)).toEqual(exact);
  });
});
