import type { Accounts, NewAccount, RailName } from '../../platform/accounts.ts';
import type { Authenticator } from '../../platform/authenticator.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import type { KeyRing } from '../../platform/keys.ts';
import { createAuthenticator } from './authenticate.ts';
import { createRevocations } from './revocations.ts';
import { sessionRoutes, shopifyHost, type EnterShop } from './routes.ts';
import { createSessionService, type SessionPorts } from './service.ts';
import { postgresSessionStore } from './store.ts';
import { createTokens } from './token.ts';

/** The feature put together, with what it offers to its neighbours. */
export function composeSession(parts: {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly keys: KeyRing;
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly stripe: SessionPorts['stripe'];
  /** How accounts that come from Shopify pay. */
  readonly rail: RailName;
  /** Verifies an ID token of Shopify. */
  readonly identify: Authenticator['shop'];
  readonly enter: EnterShop;
}) {
  const { database, accounts, clock, stripe, rail } = parts;
  const store = postgresSessionStore();
  const tokens = createTokens(parts.keys, parts.publicUrl, clock);
  const revocations = createRevocations(database, store, clock);
  const service = createSessionService({ database, store, accounts, tokens, revocations, clock, stripe });
  return {
    authenticator: createAuthenticator({ database, store, tokens, revocations, clock, shop: parts.identify }),
    revocations,
    routes: sessionRoutes(service, parts.enter),
    purge: () => service.purge(),
    /** Accounts of shops that come by an ID token, by the names of the shops. */
    shopAccounts: {
      find: (shop: string) => database.system((trx) => accounts.findByExternalId(trx, shopifyHost, shop)),
      /** Shopify charges in dollars, whatever the shop sells in. */
      make: (account: Pick<NewAccount, 'email' | 'externalId' | 'name' | 'timeZone'>) =>
        database.system(async (trx) => {
          await store.addHost(trx, { id: shopifyHost, name: 'Shopify' });
          return accounts.ensure(trx, { ...account, hostId: shopifyHost, rail, currency: 'USD' });
        }),
    },
  };
}
