import { fromRow } from '../../src/features/subscription/tables.ts';
import type { StoredChange } from '../../src/features/subscription/change.ts';
import type { Database } from '../../src/platform/database.ts';

export const mailsIn = (database: Database, account: string) =>
  database.system((trx) =>
    trx
      .selectFrom('outbox_mails')
      .select(['key', 'subject', 'body'])
      .where('account', '=', account)
      .orderBy('created_at')
      .execute(),
  );

export const changesIn = (database: Database, account: string): Promise<StoredChange[]> =>
  database.system(async (trx) => {
    const rows = await trx
      .selectFrom('plan_changes')
      .selectAll()
      .where('account', '=', account)
      .orderBy('created_at')
      .execute();
    return rows.map((row) => fromRow<StoredChange>(row as never));
  });
