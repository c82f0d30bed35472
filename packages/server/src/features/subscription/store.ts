import type { Accounts } from '../../platform/accounts.ts';
import type { Database } from '../../platform/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { Outbox } from '../../platform/outbox.ts';
import type { SubscriptionStore } from './ports.ts';
import { numberLook, recordsOf, type Mirrored } from './records.ts';

export interface SubscriptionStoreParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  readonly mirrored?: Mirrored | undefined;
}

/** Subscriptions in the product's database, on either engine. */
export const postgresSubscriptionStore = ({
  database,
  accounts,
  jobs,
  outbox,
  mirrored,
}: SubscriptionStoreParts): SubscriptionStore => ({
  within: (account, work) => database.as(account, (trx) => work(recordsOf({ trx, account, jobs, outbox, mirrored }))),

  account: (account) => database.as(account, (trx) => accounts.find(trx, account)),

  accountOfCustomer: (customer) =>
    database.system(async (trx) => (await accounts.findByStripeCustomer(trx, customer))?.id),

  beginSync: (account) =>
    database.as(account, async (trx) => {
      const owner = await accounts.find(trx, account);
      if (!owner?.stripeCustomerId) return undefined;
      const number = await numberLook(trx, account);
      const mirror = await trx
        .selectFrom('subscriptions')
        .select('subscription_id')
        .where('account', '=', account)
        .executeTakeFirst();
      return { number, account: owner, subscriptionId: mirror?.subscription_id ?? null };
    }),

  restless: (now, limit) =>
    database.system(async (trx) => {
      const rows = await trx
        .selectFrom('plan_changes')
        .select('account')
        .where((where) =>
          where.or([
            where('step', 'in', ['send', 'keep']),
            where.and([where('step', '=', 'wait'), where('status', '<>', 'scheduled')]),
          ]),
        )
        .union(trx.selectFrom('subscription_acts').select('account').where('status', '=', 'open'))
        .union(
          trx
            .selectFrom('subscriptions')
            .select('account')
            .where('status', 'not in', ['canceled', 'incomplete_expired'])
            .where('account', 'in', trx.selectFrom('accounts').select('id').where('rail', '=', 'stripe'))
            .where((where) =>
              where.or([where('period_end', '<=', now), where('status', 'in', ['past_due', 'unpaid', 'incomplete'])]),
            ),
        )
        .limit(limit)
        .execute();
      return rows.map(({ account }) => account);
    }),
});
