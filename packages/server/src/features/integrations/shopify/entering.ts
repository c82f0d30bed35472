import { sessionErrors } from '@varai/client';
import type { Account, NewAccount } from '../../../platform/accounts.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { ConnectionStore } from '../ports.ts';
import type { ConnectionService, Introduced } from '../service.ts';
import { IdTokenError, verifyIdToken } from './id-token.ts';
import type { ShopifySettings } from './settings.ts';

/** Accounts by the names of their shops. */
export interface ShopAccounts {
  find(shop: string): Promise<Account | undefined>;
  /** Answers the one that is there already, where there is one. */
  make(account: Pick<NewAccount, 'email' | 'externalId' | 'name' | 'timeZone'>): Promise<Account>;
}

/** A connection of which nobody holds a token that works: the ID token at hand opens it anew. */
const shut: readonly string[] = ['auth_expired', 'uninstalled'];

/** Verifies an ID token. @throws VaraiError `session/id_token_refused`; the token is no part of it */
export const identifying = (settings: ShopifySettings | undefined, clock: Clock) => async (idToken: string) => {
  if (!settings)
    throw sessionErrors.id_token_refused({
      message: 'This server has no app at Shopify. Set SHOPIFY_CLIENT_ID and SHOPIFY_CLIENT_SECRET.',
    });
  try {
    const { shop, user } = await verifyIdToken(settings, idToken, clock);
    return { shop, user };
  } catch (cause) {
    if (!(cause instanceof IdTokenError)) throw cause;
    throw sessionErrors.id_token_refused({ message: `${cause.message} Get a new one and send it at once.`, cause });
  }
};

/**
 * Opens the account of a shop whose user an ID token has named. The first time the account is made of what the shop says of
 * itself, and the shop connected with it; later nothing is asked of Shopify while what we hold opens the shop.
 *
 * @throws VaraiError as `ConnectionService.connect`
 */
export const entering =
  (deps: { service: Pick<ConnectionService, 'enter'>; store: Pick<ConnectionStore, 'list'>; accounts: ShopAccounts }) =>
  async ({ shop, user }: { readonly shop: string; readonly user: string }, idToken: string) => {
    const { service, store, accounts } = deps;
    let account: Account | undefined;
    const known = async () => {
      account = await accounts.find(shop);
      const connection = account && (await store.list(account.id)).find((one) => one.shop === shop);
      return {
        ...(account && { account: account.id }),
        ...(connection && !shut.includes(connection.state) && { connection }),
      };
    };
    const make = async ({ name, email, timeZone }: Introduced) => {
      account = await accounts.make({ externalId: shop, name, email, timeZone });
      return account.id;
    };
    if (!(await known()).connection) await service.enter(idToken, { known, make });
    // an ID token says which user of the shop it is, and neither name nor address: those of the shop stand for them
    account ??= await accounts.find(shop);
    if (!account) throw sessionErrors.id_token_refused({ message: 'There is no account for this shop.' });
    return { user: { id: `shopify_${user}`, name: account.name, email: account.email } };
  };
