import { hashOf, issueSecretKey } from './features/session/secret-key.ts';
import { postgresSessionStore } from './features/session/store.ts';
import { postgresAccounts } from './platform/account-store.ts';
import type { Account, NewAccount } from './platform/accounts.ts';
import type { Database } from './platform/database.ts';

export interface Host {
  readonly id: string;
  readonly name: string;
}

/** Makes a secret key of the host, and the host if need be. The key is told here only: a hash of it is kept. */
export const createSecretKey = (database: Database, host: Host): Promise<string> =>
  issueSecretKey(database, postgresSessionStore(), host);

/**
 * Ends a secret key; every instance refuses it within half a minute. Sessions that it made live on until they expire or are
 * revoked. Answers whether there was such a key.
 */
export const withdrawSecretKey = (database: Database, secretKey: string): Promise<boolean> =>
  database.system((trx) => postgresSessionStore().withdrawKey(trx, hashOf(secretKey), new Date()));

/** Makes the account, and its host if need be; answers the one that is there already otherwise. */
export const seedAccount = (database: Database, account: NewAccount): Promise<Account> =>
  database.system(async (trx) => {
    await postgresSessionStore().addHost(trx, { id: account.hostId, name: account.hostId });
    return postgresAccounts().ensure(trx, account);
  });
