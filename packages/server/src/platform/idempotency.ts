import { requestErrors } from '@varai/client';
import { hash, randomUUID } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Crash } from './crash.ts';
import type { Database } from './database.ts';
import type { Reply } from './problem.ts';
import type { Sealing } from './sealing.ts';

declare module './database.ts' {
  interface Tables {
    idempotency_keys: {
      account: string;
      key: string;
      fingerprint: string;
      owner: string;
      lease_until: Date;
      status: number | null;
      headers: string | null;
      answer: string | null;
      created_at: Date;
    };
  }
}

const leaseSeconds = 60;
/** Two renewals may fail before a living holder loses its key. */
const renewalSeconds = 20;
const keptSeconds = 24 * 60 * 60;

/** One write, as its repetition is known by. */
export interface Write {
  /** An account's id, or `host:` and a host's id. */
  readonly caller: string;
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly input: unknown;
}

export interface Idempotency {
  /**
   * Works once per caller and key; every further time the first answer comes back, byte for byte. Whoever works holds
   * the key for as long as that takes; of one whose process has died it is free a minute after the last renewal.
   */
  once(write: Write, work: () => Promise<Reply>): Promise<Reply & { readonly replayed: boolean }>;
  /** Forgets what is older than 24 hours. */
  purge(): Promise<void>;
}

/** What a schema has read has its fields in the schema's order, whatever order they came in. */
const fingerprintOf = ({ method, path, input }: Write): string =>
  hash('sha256', `${method} ${path}\n${input === undefined ? '' : JSON.stringify(input)}`);

/** Whether the same request may go better later: then its answer is not kept. */
const passing = ({ status, headers }: Reply): boolean =>
  status >= 500 || status === 429 || status === 408 || headers['retry-after'] !== undefined;

/** Calls `work` every so many milliseconds; answers how to stop. */
type Every = (work: () => void, milliseconds: number) => () => void;

const interval: Every = (work, milliseconds) => {
  const timer = setInterval(work, milliseconds).unref();
  return () => clearInterval(timer);
};

export function createIdempotency(deps: {
  database: Database;
  sealing: Sealing;
  clock: Clock;
  crash: Crash;
  every?: Every;
}): Idempotency {
  const { database, sealing, clock, crash, every = interval } = deps;
  const leaseFrom = (now: Date) => new Date(now.getTime() + leaseSeconds * 1000);
  const placeOf = ({ caller, key }: Write) => `idempotency:${caller}:${key}`;

  const claim = (write: Write, owner: string) =>
    database.as(write.caller, async (trx) => {
      const now = clock.now();
      const lease_until = leaseFrom(now);
      const fingerprint = fingerprintOf(write);
      const fresh = { fingerprint, owner, lease_until, status: null, headers: null, answer: null, created_at: now };
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('idempotency_keys')
        .values({ account: write.caller, key: write.key, ...fresh })
        .onConflict((conflict) => conflict.columns(['account', 'key']).doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows) return undefined;

      const mine = trx
        .selectFrom('idempotency_keys')
        .selectAll()
        .where('account', '=', write.caller)
        .where('key', '=', write.key);
      const row = await mine.forUpdate().executeTakeFirst();
      if (!row) throw requestErrors.in_progress({ retryAfter: 1, retryable: true });
      const over = row.created_at.getTime() + keptSeconds * 1000 <= now.getTime();
      if (!over && row.fingerprint !== fingerprint) {
        throw requestErrors.idempotency_conflict({
          message: 'This idempotency key was used for another request. Send the new request with a new key.',
        });
      }
      if (!over && row.status !== null) return row;
      if (row.lease_until > now && row.status === null) {
        throw requestErrors.in_progress({
          message: 'The same request is still being worked on. Ask again shortly.',
          retryAfter: 1,
          retryable: true,
        });
      }
      await trx
        .updateTable('idempotency_keys')
        .set(fresh)
        .where('account', '=', write.caller)
        .where('key', '=', write.key)
        .execute();
      return undefined;
    });

  const renew = (write: Write, owner: string) =>
    database.as(write.caller, (trx) =>
      trx
        .updateTable('idempotency_keys')
        .set({ lease_until: leaseFrom(clock.now()) })
        .where('account', '=', write.caller)
        .where('key', '=', write.key)
        .where('owner', '=', owner)
        .where('status', 'is', null)
        .execute(),
    );

  const keep = (write: Write, owner: string, reply: Reply) =>
    database.as(write.caller, (trx) =>
      trx
        .updateTable('idempotency_keys')
        // Sealed: answers may hold a client secret.
        .set({
          status: reply.status,
          headers: JSON.stringify(reply.headers),
          answer: sealing.seal(placeOf(write), reply.body),
        })
        .where('account', '=', write.caller)
        .where('key', '=', write.key)
        .where('owner', '=', owner)
        .execute(),
    );

  const release = (write: Write, owner: string) =>
    database.as(write.caller, (trx) =>
      trx
        .deleteFrom('idempotency_keys')
        .where('account', '=', write.caller)
        .where('key', '=', write.key)
        .where('owner', '=', owner)
        .where('status', 'is', null)
        .execute(),
    );

  return {
    async once(write, work) {
      const owner = randomUUID();
      const kept = await claim(write, owner);
      if (kept) {
        const { status, headers, answer } = kept;
        return {
          status: status ?? 500,
          headers: JSON.parse(headers ?? '{}') as Record<string, string>,
          body: sealing.open(placeOf(write), answer ?? ''),
          replayed: true,
        };
      }
      // A renewal that fails is made up for by the next.
      const rest = every(() => void renew(write, owner).catch(() => undefined), renewalSeconds * 1000);
      try {
        crash('idempotency:claimed');
        const reply = await work();
        crash('idempotency:handled');
        await (passing(reply) ? release(write, owner) : keep(write, owner, reply));
        crash('idempotency:kept');
        return { ...reply, replayed: false };
      } finally {
        rest();
      }
    },

    async purge() {
      const before = new Date(clock.now().getTime() - keptSeconds * 1000);
      await database.system((trx) => trx.deleteFrom('idempotency_keys').where('created_at', '<', before).execute());
    },
  };
}
