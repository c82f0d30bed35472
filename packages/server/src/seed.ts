import type Stripe from 'stripe';
import { hashOf, issueSecretKey } from './features/session/secret-key.ts';
import { postgresSessionStore } from './features/session/store.ts';
import { postgresAccounts } from './platform/account-store.ts';
import type { Account, NewAccount } from './platform/accounts.ts';
import type { Database, Transaction } from './platform/database.ts';

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

export interface CustomerLink {
  readonly hostId: string;
  /** The host's own id of the account, as in its portal sessions. */
  readonly account: string;
  /** `cus_…` */
  readonly stripeCustomerId: string;
}

/** The link cannot be made. Its message is one sentence for whoever runs the script. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
}

/**
 * Says whose subscription an account shows, before its first session or after any number of them, and as often as one
 * likes. An account that is made here takes name, e-mail and language from the customer; one that is there keeps its
 * own. Both take the customer's currency.
 *
 * A customer without a subscription, such as one that the portal made because somebody looked at invoices first, gives
 * way to the one linked. One whose subscription the account has shown does not.
 *
 * @throws LinkError when Stripe does not know the customer, another account has it, the account shows another's
 *   subscription, or nobody knows an e-mail address.
 */
export async function linkCustomer(
  { database, stripe }: { database: Database; stripe: Stripe },
  { hostId, account: externalId, stripeCustomerId }: CustomerLink,
): Promise<Account> {
  const customer = await customerOf(stripe, stripeCustomerId);
  const accounts = postgresAccounts();
  return database.system(async (trx) => {
    await postgresSessionStore().addHost(trx, { id: hostId, name: hostId });
    const { id, stripeCustomerId: before } = await accounts.ensure(trx, {
      hostId,
      externalId,
      name: customer.name ?? externalId,
      email: customer.email ?? '',
      locale: customer.preferred_locales?.[0] ?? null,
    });
    const owner = await accounts.findByStripeCustomer(trx, stripeCustomerId);
    if (owner && owner.id !== id)
      throw new LinkError(`${stripeCustomerId} is linked to the account ${owner.externalId} already.`);
    if (before !== stripeCustomerId) await release(trx, id, externalId);
    await trx
      .updateTable('accounts')
      .set({
        stripe_customer_id: stripeCustomerId,
        ...(customer.currency && { currency: customer.currency.toUpperCase() }),
      })
      .where('id', '=', id)
      .execute();
    const linked = await accounts.find(trx, id);
    if (!linked?.email)
      throw new LinkError(`${stripeCustomerId} has no e-mail address, and the account ${externalId} no session yet.`);
    return linked;
  });
}

async function customerOf(stripe: Stripe, id: string): Promise<Stripe.Customer> {
  const unknown = `Stripe knows no customer ${id} under this key.`;
  const customer = await stripe.customers.retrieve(id).catch((error: unknown) => {
    throw (error as { code?: string }).code === 'resource_missing' ? new LinkError(unknown) : error;
  });
  if (customer.deleted) throw new LinkError(unknown);
  return customer;
}

/** What was read of the customer before is read anew; a subscription that was shown stays with its account. */
async function release(trx: Transaction, account: string, externalId: string): Promise<void> {
  const shown = await trx
    .selectFrom('subscriptions')
    .select('subscription_id')
    .where('account', '=', account)
    .executeTakeFirst();
  if (shown)
    throw new LinkError(`The account ${externalId} shows ${shown.subscription_id}, which belongs to another customer.`);
  await trx.updateTable('profiles').set({ mirror: null }).where('account', '=', account).execute();
}
