import type { Generated } from 'kysely';
import type { Database } from '../../platform/database.ts';

export interface StoredPage {
  readonly account: string;
  /** A hash: whoever reads the table opens no page. */
  readonly id: string;
  readonly locale: string;
  /** The account's. */
  readonly currency: string;
  readonly returnUrl: string | null;
  readonly setupIntent: string | null;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  /** Whether whoever asked for the link may see who pays. */
  readonly holder: boolean;
}

declare module '../../platform/database.ts' {
  interface Tables {
    payment_method_pages: {
      account: string;
      id: string;
      locale: string;
      return_url: string | null;
      setup_intent: string | null;
      expires_at: Date;
      used_at: Date | null;
      holder: Generated<boolean>;
    };
  }
}

type Key = Pick<StoredPage, 'account' | 'id'>;

export interface PageStore {
  add(page: Omit<StoredPage, 'setupIntent' | 'usedAt' | 'currency'>): Promise<void>;
  find(id: string): Promise<StoredPage | undefined>;
  began(page: Key, setupIntent: string): Promise<void>;
  used(page: Key, now: Date): Promise<void>;
  purge(before: Date): Promise<void>;
}

export function postgresPageStore(database: Database): PageStore {
  const set = ({ account, id }: Key, values: { setup_intent: string } | { used_at: Date }) =>
    database.as(account, async (trx) => {
      const mine = trx.updateTable('payment_method_pages').set(values).where('account', '=', account);
      await mine.where('id', '=', id).execute();
    });

  return {
    add: ({ account, id, locale, returnUrl: return_url, expiresAt: expires_at, holder }) =>
      database.as(account, async (trx) => {
        const row = { account, id, locale, return_url, setup_intent: null, expires_at, used_at: null, holder };
        await trx.insertInto('payment_method_pages').values(row).execute();
      }),

    // the link is all that its bearer has: whose it is stands in the row
    find: (id) =>
      database.system(async (trx) => {
        const row = await trx
          .selectFrom('payment_method_pages as page')
          .innerJoin('accounts', 'accounts.id', 'page.account')
          .selectAll('page')
          .select('accounts.currency')
          .where('page.id', '=', id)
          .executeTakeFirst();
        return (
          row && {
            account: row.account,
            id: row.id,
            locale: row.locale,
            currency: row.currency,
            returnUrl: row.return_url,
            setupIntent: row.setup_intent,
            expiresAt: row.expires_at,
            usedAt: row.used_at,
            holder: row.holder,
          }
        );
      }),

    began: (page, setup_intent) => set(page, { setup_intent }),
    used: (page, used_at) => set(page, { used_at }),
    purge: (before) =>
      database.system(async (trx) => {
        await trx.deleteFrom('payment_method_pages').where('expires_at', '<', before).execute();
      }),
  };
}
