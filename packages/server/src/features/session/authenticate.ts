import { sessionErrors } from '@varai/client';
import { LRUCache } from 'lru-cache';
import type { Authenticator } from '../../platform/authenticator.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import type { Revocations } from './revocations.ts';
import { hashOf } from './secret-key.ts';
import type { SessionStore } from './store.ts';
import type { Tokens } from './token.ts';

/** Milliseconds that a secret key is believed without a look at its row. */
const believed = 30_000;

/** Tells who a bearer is. A cached bearer costs no signature check and no statement. */
export function createAuthenticator(ports: {
  database: Database;
  store: SessionStore;
  tokens: Tokens;
  revocations: Revocations;
  clock: Clock;
  /** Verifies an ID token of Shopify. */
  shop: Authenticator['shop'];
}): Authenticator {
  const { database, store, tokens, revocations, clock, shop } = ports;
  const hosts = new LRUCache<string, { host: string; until: number }>({ max: 1000 });

  return {
    known: (clientSecret) => revocations.get(clientSecret),

    async session(clientSecret) {
      const known = revocations.get(clientSecret);
      if (known) return known;
      const session = await tokens.verify(clientSecret);
      const live = await database.as(session.account, (trx) => store.isLive(trx, session.account, session.id));
      if (!live) throw sessionErrors.revoked({ message: 'This session was ended. Fetch a new client secret.' });
      revocations.keep(clientSecret, session);
      return session;
    },

    onEnd: (listener) => revocations.onEnd(listener),

    alive: async (ids) => new Set(await database.system((trx) => store.alive(trx, ids))),

    shop,

    async host(secretKey) {
      const hash = hashOf(secretKey);
      const known = hosts.get(hash);
      if (known && clock.now().getTime() < known.until) return known.host;
      const host = await database.system((trx) => store.hostOf(trx, hash));
      if (host === undefined) {
        throw sessionErrors.secret_key_invalid({
          message: 'This is no secret key of this server. It begins with sk_ and belongs on a server.',
        });
      }
      hosts.set(hash, { host, until: clock.now().getTime() + believed });
      return host;
    },
  };
}
