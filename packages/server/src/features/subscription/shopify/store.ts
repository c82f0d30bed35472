import type { Accounts } from '../../../platform/accounts.ts';
import type { Database, Transaction } from '../../../platform/database.ts';
import type { Jobs } from '../../../platform/jobs.ts';
import type { Outbox } from '../../../platform/outbox.ts';
import { numberLook, recordsOf, type Mirrored } from '../records.ts';
import type { Page, ShopifyStore } from './ports.ts';

declare module '../../../platform/database.ts' {
  interface Tables {
    shopify_pages: {
      account: string;
      id: string;
      plan_id: string;
      interval: 'month' | 'year';
      url: string | null;
      charge: string | null;
      opened_at: Date;
    };
  }
}

/** Pages at Shopify, and what was seen there, in the product's database. */
export function postgresShopifyStore(parts: {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  readonly mirrored?: Mirrored | undefined;
}): ShopifyStore {
  const { database } = parts;

  const pageOf = async (trx: Transaction, account: string): Promise<Page | undefined> => {
    const row = await trx.selectFrom('shopify_pages').selectAll().where('account', '=', account).executeTakeFirst();
    if (!row) return undefined;
    const { id, plan_id: planId, opened_at: openedAt, interval, url, charge } = row;
    return { id, planId, interval, url, charge, openedAt };
  };

  return {
    begin: (account) =>
      database.as(account, async (trx) => {
        const number = await numberLook(trx, account);
        return { number, mirror: await recordsOf({ ...parts, trx, account }).mirror() };
      }),

    end: (account, number, { truth, settles }, now) =>
      database.as(account, async (trx) => {
        const records = recordsOf({ ...parts, trx, account });
        if (!(await records.claimSync(number))) return;
        if (truth) await records.writeMirror({ ...truth, account, sync: number }, now);
        const page = await pageOf(trx, account);
        if (page?.url != null && settles(page))
          await trx.deleteFrom('shopify_pages').where('account', '=', account).where('id', '=', page.id).execute();
      }),

    read: (account) =>
      database.as(account, async (trx) => ({
        mirror: await recordsOf({ ...parts, trx, account }).mirror(),
        page: await pageOf(trx, account),
      })),

    claim: (account, { id, planId, interval, openedAt }, { of, stale }) =>
      database.as(account, async (trx) => {
        const row = { id, plan_id: planId, interval, url: null, charge: null, opened_at: openedAt };
        const claimed = await trx
          .insertInto('shopify_pages')
          .values({ account, ...row })
          .onConflict((conflict) =>
            conflict
              .column('account')
              .doUpdateSet(row)
              .where('shopify_pages.id', '=', of?.id ?? '')
              // one that was being made when it was read may have been made since
              .where((where) =>
                of?.url == null
                  ? where.and([where('shopify_pages.url', 'is', null), where('shopify_pages.opened_at', '<=', stale)])
                  : where.lit(true),
              ),
          )
          .returning('account')
          .executeTakeFirst();
        return claimed !== undefined;
      }),

    finish: (account, id, page) =>
      database.as(account, async (trx) => {
        if (page)
          await trx
            .updateTable('shopify_pages')
            .set({ url: page.url, charge: page.charge })
            .where('account', '=', account)
            .where('id', '=', id)
            .execute();
        else await trx.deleteFrom('shopify_pages').where('account', '=', account).where('id', '=', id).execute();
      }),

    restless: (now, seenBefore, limit) =>
      database.system(async (trx) => {
        const rows = await trx
          .selectFrom('shopify_pages')
          .innerJoin('accounts', 'accounts.id', 'shopify_pages.account')
          .select('accounts.id')
          .where('accounts.rail', '<>', 'stripe')
          .union(
            trx
              .selectFrom('subscriptions')
              .innerJoin('accounts', 'accounts.id', 'subscriptions.account')
              .select('accounts.id')
              .where('accounts.rail', '<>', 'stripe')
              .where('subscriptions.status', '<>', 'canceled')
              .where((where) =>
                where.or([
                  where('subscriptions.period_end', '<=', now),
                  where('subscriptions.status', '=', 'paused'),
                  where('subscriptions.synced_at', '<=', seenBefore),
                ]),
              ),
          )
          .limit(limit)
          .execute();
        return rows.map(({ id }) => id);
      }),
  };
}
