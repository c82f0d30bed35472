import { sql } from 'kysely';
import type { Accounts } from '../../platform/accounts.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import { publish } from '../../platform/live/publish.ts';
import type { Outbox } from '../../platform/outbox.ts';
import type { Act, MethodRecords, MethodStore } from './ports.ts';

interface ActTable {
  account: string;
  id: string;
  kind: Act['kind'];
  method: string;
  label: string;
  new_default: string | null;
  locale: string | null;
  status: Act['status'];
  created_at: Date;
}

declare module '../../platform/database.ts' {
  interface Tables {
    payment_method_acts: ActTable;
    payment_method_expiries: {
      account: string;
      method: string;
      label: string;
      exp_month: number;
      exp_year: number;
      told_at: Date | null;
    };
    payment_methods_kept: { account: string };
  }
}

const actOf = ({ new_default: newDefault, account: _, created_at: __, ...rest }: ActTable): Act => ({
  ...rest,
  newDefault,
});

const recordsOf = (trx: Transaction, account: string, outbox: Outbox): MethodRecords => ({
  async hold() {
    await trx.selectFrom('accounts').select('id').where('id', '=', account).forNoKeyUpdate().execute();
  },

  async act(id) {
    const mine = trx.selectFrom('payment_method_acts').selectAll().where('account', '=', account);
    const row = await mine.where('id', '=', id).executeTakeFirst();
    return row && actOf(row);
  },

  async removals() {
    const mine = trx.selectFrom('payment_method_acts').selectAll().where('account', '=', account);
    return (await mine.where('kind', '<>', 'default').orderBy('created_at').execute()).map(actOf);
  },

  async insert({ id, kind, method, label, newDefault, locale }, now) {
    const row = { account, id, kind, method, label, new_default: newDefault, locale };
    await trx
      .insertInto('payment_method_acts')
      .values({ ...row, status: 'open', created_at: now })
      .execute();
  },

  async close(id, newDefault) {
    const { numUpdatedRows } = await trx
      .updateTable('payment_method_acts')
      .set({ status: 'done', new_default: newDefault })
      .where('account', '=', account)
      .where('id', '=', id)
      .where('status', '=', 'open')
      .executeTakeFirst();
    if (numUpdatedRows > 0n) publish(trx, account, 'payment-methods');
    return numUpdatedRows > 0n;
  },

  async expiry() {
    const row = await trx
      .selectFrom('payment_method_expiries')
      .selectAll()
      .where('account', '=', account)
      .executeTakeFirst();
    return row && { method: row.method, label: row.label, expMonth: row.exp_month, expYear: row.exp_year };
  },

  async known() {
    const row = await trx
      .selectFrom('accounts')
      .leftJoin('payment_method_expiries as card', 'card.account', 'accounts.id')
      .leftJoin('payment_methods_kept as kept', 'kept.account', 'accounts.id')
      .select(['card.method', 'card.label', 'card.exp_month', 'card.exp_year', 'kept.account as kept'])
      .where('accounts.id', '=', account)
      .executeTakeFirst();
    const { method, label, exp_month: expMonth, exp_year: expYear, kept = null } = row ?? {};
    // what the join finds, it finds whole
    const expiry = method ? { method, label: label!, expMonth: expMonth!, expYear: expYear! } : undefined;
    return { expiry, kept: kept !== null };
  },

  async keep(kept) {
    if (kept)
      await trx
        .insertInto('payment_methods_kept')
        .values({ account })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    else await trx.deleteFrom('payment_methods_kept').where('account', '=', account).execute();
  },

  async saveExpiry(expiry) {
    if (!expiry) {
      await trx.deleteFrom('payment_method_expiries').where('account', '=', account).execute();
      return;
    }
    const { method, label, expMonth: exp_month, expYear: exp_year } = expiry;
    const row = { method, label, exp_month, exp_year, told_at: null };
    await trx
      .insertInto('payment_method_expiries')
      .values({ account, ...row })
      .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
      .execute();
  },

  async told(now) {
    await trx.updateTable('payment_method_expiries').set({ told_at: now }).where('account', '=', account).execute();
  },

  changed: async () => publish(trx, account, 'payment-methods'),

  mail: (mail) => outbox.mail(trx, { account, ...mail }),
});

/** Of accounts that pay here: whoever has moved to another rail is neither mended nor written to. */
const paysHere = sql<boolean>`exists (select 1 from accounts where accounts.id = account and accounts.rail = 'stripe')`;

/** What is kept about methods, in the product's database, on either engine. */
export const postgresMethodStore = ({
  database,
  accounts,
  outbox,
}: {
  database: Database;
  accounts: Accounts;
  outbox: Outbox;
}): MethodStore => ({
  within: (account, work) => database.as(account, (trx) => work(recordsOf(trx, account, outbox))),

  account: (account) => database.as(account, (trx) => accounts.find(trx, account)),

  accountOfCustomer: (customer) =>
    database.system(async (trx) => {
      const account = await accounts.findByStripeCustomer(trx, customer);
      return account?.rail === 'stripe' ? account.id : undefined;
    }),

  restless: (after, limit) =>
    database.system(async (trx) => {
      const open = trx.selectFrom('payment_method_acts').select('account').distinct().where('status', '=', 'open');
      const due = open
        .where('kind', '<>', 'default')
        .where('account', '>', after ?? '')
        .where(paysHere);
      return (await due.orderBy('account').limit(limit).execute()).map(({ account }) => account);
    }),

  expiring: (from, to, after, limit) =>
    database.system((trx) => {
      const month = sql<number>`(exp_year * 12 + exp_month)`;
      const untold = trx.selectFrom('payment_method_expiries').select(['account', month.as('month')]);
      const due = untold.where('told_at', 'is', null).where(month, '>=', from).where(month, '<=', to).where(paysHere);
      const rest = after ? due.where(sql<boolean>`(${month}, account) > (${after.month}::int, ${after.account})`) : due;
      return rest.orderBy(month).orderBy('account').limit(limit).execute();
    }),

  purge: (before) =>
    database.system(async (trx) => {
      const old = trx.deleteFrom('payment_method_acts').where('created_at', '<', before);
      await old.where((where) => where.or([where('status', '=', 'done'), where('kind', '=', 'default')])).execute();
    }),
});
