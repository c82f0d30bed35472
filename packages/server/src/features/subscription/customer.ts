import type Stripe from 'stripe';
import type { Account, Accounts } from '../../platform/accounts.ts';
import type { Database } from '../../platform/database.ts';

/**
 * The provider's customer of an account, made on first need. Two requests at once, or a crash in between, end with one:
 * the key is the account's.
 */
export async function ensureCustomer(
  { stripe, database, accounts }: { stripe: Stripe; database: Database; accounts: Accounts },
  account: Account,
): Promise<string> {
  if (account.stripeCustomerId) return account.stripeCustomerId;
  const customer = await stripe.customers.create(
    {
      name: account.name,
      email: account.email,
      metadata: { varai_account: account.id },
      ...(account.locale && { preferred_locales: [account.locale] }),
    },
    { idempotencyKey: `customer:${account.id}` },
  );
  return database.as(account.id, (trx) => accounts.claimStripeCustomer(trx, account.id, customer.id));
}
