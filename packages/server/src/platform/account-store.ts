import { randomUUID } from 'node:crypto';
import type { Generated, Selectable } from 'kysely';
import type { Account, Accounts, RailName } from './accounts.ts';
import { plainText } from './plain-text.ts';

interface AccountTable {
  id: string;
  host: string;
  external_id: string;
  name: string;
  email: string;
  rail: Generated<RailName>;
  currency: Generated<string>;
  time_zone: Generated<string>;
  locale: string | null;
  stripe_customer_id: string | null;
  created_at: Generated<Date>;
}

declare module './database.ts' {
  interface Tables {
    accounts: AccountTable;
  }
}

const accountOf = (row: Selectable<AccountTable>): Account => ({
  id: row.id,
  hostId: row.host,
  externalId: row.external_id,
  name: plainText(row.name),
  email: row.email,
  rail: row.rail,
  currency: row.currency,
  timeZone: row.time_zone,
  locale: row.locale,
  stripeCustomerId: row.stripe_customer_id,
});

export const postgresAccounts = (): Accounts => ({
  async find(trx, account) {
    const row = await trx.selectFrom('accounts').selectAll().where('id', '=', account).executeTakeFirst();
    return row && accountOf(row);
  },

  async findByStripeCustomer(trx, customer) {
    const row = await trx
      .selectFrom('accounts')
      .selectAll()
      .where('stripe_customer_id', '=', customer)
      .executeTakeFirst();
    return row && accountOf(row);
  },

  async findByExternalId(trx, host, externalId) {
    const row = await trx
      .selectFrom('accounts')
      .selectAll()
      .where('host', '=', host)
      .where('external_id', '=', externalId)
      .executeTakeFirst();
    return row && accountOf(row);
  },

  async ensure(trx, { id, hostId, externalId, name, email, rail, currency, timeZone, locale, stripeCustomerId }) {
    await trx
      .insertInto('accounts')
      .values({
        id: id ?? `acct_${randomUUID().replaceAll('-', '')}`,
        host: hostId,
        external_id: externalId,
        name,
        email,
        locale: locale ?? null,
        stripe_customer_id: stripeCustomerId ?? null,
        ...(rail && { rail }),
        ...(currency && { currency }),
        ...(timeZone && { time_zone: timeZone }),
      })
      .onConflict((conflict) => conflict.columns(['host', 'external_id']).doNothing())
      .execute();
    const row = await trx
      .selectFrom('accounts')
      .selectAll()
      .where('host', '=', hostId)
      .where('external_id', '=', externalId)
      .executeTakeFirstOrThrow();
    return accountOf(row);
  },

  async update(trx, account, { name, email, timeZone, locale }) {
    await trx
      .updateTable('accounts')
      .set({
        ...(name !== undefined && { name }),
        ...(email !== undefined && { email }),
        ...(timeZone !== undefined && { time_zone: timeZone }),
        ...(locale !== undefined && { locale }),
      })
      .where('id', '=', account)
      .execute();
  },

  async claimStripeCustomer(trx, account, customer) {
    const row = await trx
      .updateTable('accounts')
      .set((eb) => ({ stripe_customer_id: eb.fn.coalesce('stripe_customer_id', eb.val(customer)) }))
      .where('id', '=', account)
      .returning('stripe_customer_id')
      .executeTakeFirstOrThrow();
    return row.stripe_customer_id ?? customer;
  },
});
