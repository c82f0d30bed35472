import type { Facts } from '@varai/client';
import { sql, type Selectable } from 'kysely';
import type { Database } from '../../platform/database.ts';
import type { GuidanceStore, Kept } from './ports.ts';

interface ProgressTable {
  account: string;
  user_id: string;
  name: string;
  state: Kept['state'];
  step: string | null;
  draft: unknown;
  revision: number;
  updated_at: Date;
}

declare module '../../platform/database.ts' {
  interface Tables {
    guidance_progress: ProgressTable;
  }
}

const keptOf = ({ name, state, step, draft, revision, updated_at }: Selectable<ProgressTable>): Kept => ({
  name,
  state,
  step,
  // safe: only checked ones are written
  draft: draft as Kept['draft'],
  revision,
  updatedAt: updated_at,
});

/** Other features' tables are only asked whether there is such a row. */
const factsOf = (account: string, user: string) => sql<Facts>`
  select
    exists (
      select from profiles where account = ${account} and address is not null and contact_name <> ''
    ) as "profile",
    exists (
      select from connections where account = ${account} and state not in ('connecting', 'uninstalled')
    ) as "store",
    exists (select from metric_rollups where account = ${account} and orders > 0) as "order",
    exists (
      select from subscriptions
      where account = ${account} and status not in ('canceled', 'incomplete', 'incomplete_expired')
    ) as "plan",
    case when rail = 'stripe'
      then exists (select from payment_methods_kept where account = ${account})
    end as "paymentMethod",
    exists (select from notification_preferences where account = ${account} and user_id in (${user}, '')) as "wishes"
  from accounts where id = ${account}`;

export const postgresGuidanceStore = (database: Database): GuidanceStore => ({
  read: (account, user) =>
    database.as(account, async (trx) => {
      const { rows } = await factsOf(account, user).execute(trx);
      const mine = trx.selectFrom('guidance_progress').selectAll().where('account', '=', account);
      const progress = await mine.where('user_id', '=', user).orderBy('name').execute();
      return { facts: rows[0]!, progress: progress.map(keptOf) };
    }),

  keep: (account, user, name, next, now) =>
    database.as(account, async (trx) => {
      // the account's own row is what the devices of its users take turns at
      await trx.selectFrom('accounts').select('id').where('id', '=', account).forNoKeyUpdate().execute();
      const mine = trx.selectFrom('guidance_progress').where('account', '=', account).where('user_id', '=', user);
      const row = await mine.selectAll().where('name', '=', name).executeTakeFirst();
      const before = row && keptOf(row);
      const { names } = before
        ? { names: 0 }
        : await mine.select((all) => all.fn.countAll<number>().as('names')).executeTakeFirstOrThrow();
      const after = next(before, names);
      if (!after) return before!;
      const { state, step, draft } = after;
      const written = { state, step, draft: JSON.stringify(draft), updated_at: now };
      const kept = await trx
        .insertInto('guidance_progress')
        .values({ account, user_id: user, name, revision: 1, ...written })
        .onConflict((conflict) =>
          conflict
            .columns(['account', 'user_id', 'name'])
            .doUpdateSet({ ...written, revision: sql`guidance_progress.revision + 1` }),
        )
        .returningAll()
        .executeTakeFirstOrThrow();
      return keptOf(kept);
    }),
});
