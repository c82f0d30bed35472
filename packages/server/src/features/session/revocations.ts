import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import type { VerifiedSession } from '../../platform/serve.ts';

const channel = 'varai_session_revoked';

/** Milliseconds that a verified token is believed without a look at its row. */
const believed = 60_000;

/** Tokens that were verified a moment ago, and sessions that are not to be believed any more. */
export interface Revocations {
  get(token: string): VerifiedSession | undefined;
  keep(token: string, session: VerifiedSession): void;
  /** Tells all instances, once the transaction commits. */
  announce(trx: Transaction, id: string): Promise<void>;
  forget(id: string): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function createRevocations(database: Database, clock: Clock): Revocations {
  const verified = new LRUCache<string, { session: VerifiedSession; until: number }>({ max: 10_000 });
  const tokens = new LRUCache<string, string>({ max: 10_000 });
  // A token may be verified while its revocation arrives: what is in here is never kept.
  const revoked = new LRUCache<string, true>({ max: 10_000 });
  let stop: (() => Promise<void>) | undefined;

  const forget = (id: string) => {
    revoked.set(id, true);
    const token = tokens.get(id);
    if (token !== undefined) verified.delete(token);
  };

  return {
    get(token) {
      const known = verified.get(token);
      if (!known) return undefined;
      if (clock.now().getTime() < known.until) return known.session;
      verified.delete(token);
      return undefined;
    },
    keep(token, session) {
      if (revoked.has(session.id)) return;
      verified.set(token, { session, until: Math.min(session.expiresAt.getTime(), clock.now().getTime() + believed) });
      tokens.set(session.id, token);
    },
    async announce(trx, id) {
      await sql`select pg_notify(${channel}, ${id})`.execute(trx);
    },
    forget,
    async start() {
      stop = await database.listen(channel, forget, () => verified.clear());
    },
    async stop() {
      await stop?.();
    },
  };
}
