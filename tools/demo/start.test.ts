import type { Dashboard, UsageMeter } from '@varai/client';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const script = fileURLToPath(new URL('./start.ts', import.meta.url));

// a whole demo each time, beside whatever else the machine does
vi.setConfig({ testTimeout: 240_000 });

let home: string;
const running = new Set<ChildProcess>();

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'varai-start-'));
});

afterEach(async () => {
  await Promise.all([...running].map(stop));
  await rm(home, { recursive: true, force: true });
});

function start(environment: Record<string, string> = {}, args: string[] = []) {
  const child = spawn(process.execPath, ['--conditions=@varai/source', script, ...args], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      DATA_DIR: join(home, 'data'),
      PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return { code: code as number | null, out, err };
  });
  return { child, ended, said: () => out };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
}

/** Starts it, and waits for what it prints when it is ready. */
async function ready(environment: Record<string, string> = {}) {
  const { child, ended, said } = start(environment);
  while (!said().includes('begins anew')) {
    const over = await Promise.race([once(child.stdout, 'data').then(() => undefined), ended]);
    if (over) throw new Error(`The demo ended with ${String(over.code)}: ${over.err}`);
  }
  const line = (name: string) => new RegExp(`${name}\\s+(\\S+)`).exec(said())?.[1] ?? '';
  const addresses = { page: line('Acme Optics admin'), api: line('API'), key: line('Secret key') };
  return { ...addresses, stop: () => (child.kill('SIGTERM'), ended), child };
}

/** Ada's plan, as the host's page would see it. */
async function plan({ page, api }: { page: string; api: string }): Promise<{ planId: string; startedAt: string }> {
  const session = await fetch(`${page}/varai-session`, { method: 'POST' });
  const { clientSecret } = (await session.json()) as { clientSecret: string };
  const answer = await fetch(`${api}/api/customer/subscription`, {
    headers: { authorization: `Bearer ${clientSecret}`, origin: page },
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as { planId: string; startedAt: string };
}

/** What Ada's account has used of its tokens. */
async function tokens({ page, api }: { page: string; api: string }): Promise<UsageMeter> {
  const session = await fetch(`${page}/varai-session`, { method: 'POST' });
  const { clientSecret } = (await session.json()) as { clientSecret: string };
  const headers = { authorization: `Bearer ${clientSecret}`, origin: page };
  const meters = (await (await fetch(`${api}/api/customer/usage`, { headers })).json()) as UsageMeter[];
  return meters.find(({ id }) => id === 'ai_tokens')!;
}

/** Until when Acme's shop has sent all its orders. */
const sentUntil = (): number =>
  (JSON.parse(readFileSync(join(home, 'data', 'demo.json'), 'utf8')) as { ordersUntil?: number }).ordersUntil ?? 0;

/** What Acme's shop sold in twelve months, as its dashboard has it. */
async function sold({ page, api }: { page: string; api: string }, period = '12m'): Promise<number> {
  const session = await fetch(`${page}/varai-session`, { method: 'POST' });
  const { clientSecret } = (await session.json()) as { clientSecret: string };
  const answer = await fetch(`${api}/api/dashboard/metrics?period=${period}&compare=year`, {
    headers: { authorization: `Bearer ${clientSecret}`, origin: page },
  });
  const { metrics, currency } = (await answer.json()) as Dashboard;
  expect(currency).toBe('USD');
  return Number(metrics.find(({ id }) => id === 'orders')?.value);
}

test('has a shop whose orders come through the API as anybody’s do, thirteen months of them and a busy hour', async () => {
  const first = await ready();
  // a month and more is there at once, the year follows
  expect(await sold(first)).toBeGreaterThan(500);
  await expect.poll(sentUntil, { timeout: 60_000 }).toBeGreaterThan(0);
  const before = await sold(first);
  expect(before).toBeGreaterThan(4000);
  const busy = await fetch(`${first.api}/demo/busy`, { method: 'POST' });
  expect(await busy.json()).toEqual({ orders: 60 });
  await expect.poll(() => sold(first), { timeout: 60_000 }).toBeGreaterThan(before + 2);
  // the shop and its dashboard live by the demo's clock
  const month = { method: 'POST', body: '{"months":1}', headers: { 'content-type': 'application/json' } };
  expect((await fetch(`${first.api}/demo/clock`, month)).status).toBe(200);
  await expect.poll(() => sold(first, '7d'), { timeout: 60_000 }).toBeGreaterThan(50);
  // and its try-on uses tokens of the period that has begun meanwhile, at a pace
  await expect.poll(async () => (await tokens(first)).used, { timeout: 60_000 }).toBeGreaterThan(3000);
  const projection = async () => (await tokens(first)).projected;
  await expect.poll(projection, { timeout: 60_000 }).toBeGreaterThan(6000);
  const projected = await projection();
  expect(projected).toBeLessThan(10_000);
  await first.stop();
  // what was sent stays, and what happened meanwhile is added
  expect(await sold(await ready())).toBeGreaterThan(before + 2);
});

test('prints where everything is, ends with 0, and has kept its data when it starts again', async () => {
  const first = await ready();
  const before = await plan(first);
  expect(before.planId).toBe('professional');
  expect(await (await fetch(first.page)).text()).toContain('<varai-plan-picker');
  expect((await fetch(`${first.api}/demo/mail`)).status).toBe(200);
  expect((await first.stop()).code).toBe(0);

  const second = await ready();
  expect(second.key).toBe(first.key);
  expect(await plan(second)).toEqual(before);
  expect((await second.stop()).code).toBe(0);

  const anew = start({}, ['--reset']);
  while (!anew.said().includes('begins anew')) await once(anew.child.stdout, 'data');
  expect(anew.said()).not.toContain(first.key);
});

test('a second process on the same data ends with one sentence and 1', async () => {
  await ready();
  for (const args of [[], ['--reset']]) {
    const { code, err } = await start({}, args).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^[^\n]*in use[^\n]*\n$/);
  }
});

test('a port in use, a variable that cannot be, production and an unknown option end with one sentence and 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const refused: [Record<string, string>, string[], RegExp][] = [
    [{ PORT: String(port) }, [], /^Port \d+ for the API is in use: .*PORT/],
    [{ PORT: 'eighty' }, [], /^PORT is not usable: /],
    [{ LOG_LEVEL: 'loud' }, [], /LOG_LEVEL/],
    [{ HOST: 'nonsense.invalid' }, [], /^HOST is not usable: /],
    [{ DATA_DIR: join(script, 'x') }, ['--reset'], /^DATA_DIR is not usable: /],
    [{ NODE_ENV: 'production' }, [], /NODE_ENV=production/],
    [{ DATABASE_URL: 'postgres://localhost/nowhere' }, ['--reset'], /^--reset does not empty a Postgres/],
    [{}, ['--rest'], /--reset/],
  ];
  for (const [environment, args, sentence] of refused) {
    const { code, err } = await start(environment, args).ended;
    expect([code, err]).toEqual([1, expect.stringMatching(sentence)]);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  }
  taken.close();
  expect(existsSync(join(home, 'data', 'demo.json'))).toBe(false);
});

test.runIf(process.env.PG_TEST_URL)(
  'keeps its data in Postgres too, and fills a Postgres that was emptied',
  async () => {
    const name = `demo_${String(process.pid)}`;
    const admin = new pg.Client({ connectionString: process.env.PG_TEST_URL });
    await admin.connect();
    const anew = async () => {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.query(`create database ${name}`);
    };
    await anew();
    const url = new URL(process.env.PG_TEST_URL!);
    url.pathname = name;
    try {
      const first = await ready({ DATABASE_URL: url.href });
      const before = await plan(first);
      await first.stop();

      const second = await ready({ DATABASE_URL: url.href });
      expect(second.key).toBe(first.key);
      expect(await plan(second)).toEqual(before);
      await second.stop();

      await anew();
      const third = await ready({ DATABASE_URL: url.href });
      expect((await plan(third)).planId).toBe('professional');
      await third.stop();

      const elsewhere = await start({ DATABASE_URL: url.href, DATA_DIR: join(home, 'other') }).ended;
      expect([elsewhere.code, elsewhere.err]).toEqual([1, expect.stringMatching(/^The database holds another demo/)]);
    } finally {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    }
  },
);
