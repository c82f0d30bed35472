import { LRUCache } from 'lru-cache';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import type { VerifiedSession } from '../../platform/serve.ts';
import { revocationChannel, type SessionStore } from './store.ts';

/** Milliseconds that a verified token is believed without a look at its row. */
const believed = 60_000;

/** Tokens that were verified a moment ago, and sessions that are not to be believed any more. */
export interface Revocations {
  get(token: string): VerifiedSession | undefined;
  keep(token: string, session: VerifiedSession): void;
  /** Tells all instances, once the transaction commits. */
  announce(trx: Transaction, id: string): Promise<void>;
  forget(id: string): void;
  /** Hears what `announce` told, in any instance; undefined when some of it may have been missed. */
  onEnd(listener: (id: string | undefined) => void): () => void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function createRevocations(
  database: Database,
  store: Pick<SessionStore, 'announce'>,
  clock: Clock,
): Revocations {
  const verified = new LRUCache<string, { session: VerifiedSession; until: number }>({ max: 10_000 });
  const tokens = new LRUCache<string, string>({ max: 10_000 });
  // A token may be verified while its revocation arrives: what is in here is never kept.
  const revoked = new LRUCache<string, true>({ max: 10_000 });
  const listeners = new Set<(id: string | undefined) => void>();
  let stop: (() => Promise<void>) | undefined;

  const forget = (id: string) => {
    revoked.set(id, true);
    const token = tokens.get(id);
    if (token !== undefined) verified.delete(token);
    for (const listener of listeners) listener(id);
  };
  const forgetAll = () => {
    verified.clear();
    for (const listener of listeners) listener(undefined);
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
    announce: (trx, id) => store.announce(trx, id),
    forget,
    onEnd(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async start() {
      stop = await database.listen(revocationChannel, forget, forgetAll);
    },
    async stop() {
      await stop?.();
    },
  };
}
