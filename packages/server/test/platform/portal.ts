import { session as contract, type PortalSession, type PortalSessionRequest, type Problem } from '@varai/client';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { createApp, type AppDeps } from '../../src/app.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import type { Key, Keys } from '../../src/platform/keys.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createSecretKey } from '../../src/seed.ts';

export const keyOf = (kid: string): Key => ({ kid, secret: new Uint8Array(32).fill(kid.charCodeAt(0)) });
export const keys: Keys = { session: [keyOf('a')], sealing: [keyOf('s')] };

/** A clock that a test moves, starting at a fixed moment. */
export function testClock(start = '2026-11-20T12:00:00Z'): Clock & { advance(seconds: number): void } {
  let now = Date.parse(start);
  return { now: () => new Date(now), advance: (seconds) => void (now += seconds * 1000) };
}

export const ada: PortalSessionRequest = {
  account: 'acme',
  user: { id: 'u_1', name: 'Ada Owner', email: 'ada@acme.test' },
};

export interface Ask {
  readonly method?: string;
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly key?: string;
}

/** A whole server in this process, its log in memory, and a host that has a secret key. */
export async function openPortal(database: OpenDatabase, deps: Partial<AppDeps> = {}) {
  const log: string[] = [];
  const config = readConfig({ PUBLIC_URL: 'https://portal.test', NODE_ENV: 'test' });
  const clock = testClock();
  const logger = createLogger('trace', { write: (line) => void log.push(line) });
  const portal = createApp({ config, database, keys, clock, logger, schedule: false, ...deps });
  const secretKey = await createSecretKey(database, { id: 'host_acme', name: 'Acme' });

  /** Sends as it is told; a write gets an idempotency key unless it brings one. */
  const ask = async (path: string, { method = 'GET', token, body, headers = {}, key }: Ask = {}): Promise<Response> =>
    portal.app.request(path, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(method !== 'GET' && { 'idempotency-key': key ?? randomUUID() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

  return {
    ...portal,
    clock,
    log,
    secretKey,
    ask,
    async signIn(request: Partial<PortalSessionRequest> = {}): Promise<PortalSession> {
      const answer = await ask(contract.create.path, {
        method: 'POST',
        token: secretKey,
        body: { ...ada, ...request },
      });
      if (answer.status !== 201) throw new Error(await answer.text());
      return (await answer.json()) as PortalSession;
    },
    info: (token: string | undefined, headers: Record<string, string> = {}) =>
      ask(contract.info.path, { token, headers }),
  };
}

/** How many rows each table of ours has: equal before and after means that nothing was written. */
export async function countRows(database: OpenDatabase): Promise<Record<string, number>> {
  return database.system(async (trx) => {
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public' order by 1`.execute(trx);
    const counts = tables.rows.map(
      ({ name }) => sql`select ${sql.lit(name)} as name, count(*)::int as rows from ${sql.table(name)}`,
    );
    const { rows } = await sql<{ name: string; rows: number }>`${sql.join(counts, sql` union all `)}`.execute(trx);
    return Object.fromEntries(rows.map((one) => [one.name, one.rows]));
  });
}

export type Portal = Awaited<ReturnType<typeof openPortal>>;

export const problemIn = async (answer: Response): Promise<Problem> => {
  const { code, status } = (await answer.clone().json()) as Problem;
  if (status !== answer.status || !answer.headers.get('content-type')?.startsWith('application/problem+json')) {
    throw new Error(`${code} is no problem+json of status ${answer.status}`);
  }
  return (await answer.json()) as Problem;
};
