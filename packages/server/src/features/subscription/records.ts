import type { Transaction } from '../../platform/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { publish } from '../../platform/live/publish.ts';
import type { Outbox } from '../../platform/outbox.ts';
import type { StoredChange } from './change.ts';
import { driveJob } from './jobs.ts';
import { mirrorOf, type Act, type Mirror } from './mirror.ts';
import type { SubscriptionRecords } from './ports.ts';
import { fromRow, toRow } from './tables.ts';

interface Bound {
  readonly trx: Transaction;
  readonly account: string;
  readonly jobs: Jobs;
  readonly outbox: Outbox;
  /** Called in the transaction when plan, period or status is another than before. */
  readonly mirrored?: Mirrored | undefined;
}

export type Mirrored = (trx: Transaction, account: string) => Promise<void>;

const followed = ['plan_id', 'status', 'period_start', 'period_end'] as const;

/** What is shown besides. */
const shown = ['interval', 'price_amount', 'price_currency', 'started_at', 'trial_end', 'cancel_at'] as const;

/** The number of the look that begins now: only one that began later may overwrite what it writes. */
export async function numberLook(trx: Transaction, account: string): Promise<number> {
  const { started } = await trx
    .insertInto('subscription_syncs')
    .values({ account, started: 1, applied: 0 })
    .onConflict((conflict) =>
      conflict.column('account').doUpdateSet((row) => ({ started: row('subscription_syncs.started', '+', 1) })),
    )
    .returning('started')
    .executeTakeFirstOrThrow();
  return started;
}

/** One account's records within one transaction. */
export function recordsOf({ trx, account, jobs, outbox, mirrored }: Bound): SubscriptionRecords {
  const changes = () => trx.selectFrom('plan_changes').selectAll().where('account', '=', account);
  const toChange = (row: Record<string, unknown> | undefined) => {
    if (!row) return undefined;
    const { updated_at: _, ...rest } = row;
    return fromRow<StoredChange>(rest as never);
  };

  return {
    async hold() {
      // the row that each look updates before it writes
      await trx.selectFrom('subscription_syncs').select('account').where('account', '=', account).forUpdate().execute();
    },

    async mirror() {
      const row = await trx.selectFrom('subscriptions').selectAll().where('account', '=', account).executeTakeFirst();
      if (!row) return undefined;
      const { price_amount: amount, price_currency: currency, synced_at: _, ...rest } = row;
      return { ...fromRow<Omit<Mirror, 'price'>>(rest), price: { amount, currency } };
    },

    saveMirror(truth, sync, now) {
      return this.writeMirror(mirrorOf(account, truth, sync), now);
    },

    async writeMirror({ price, ...rest }, now) {
      const row = { ...toRow(rest), price_amount: price.amount, price_currency: price.currency, synced_at: now };
      const before = await trx
        .selectFrom('subscriptions')
        .select([...followed, ...shown])
        .where('account', '=', account)
        .executeTakeFirst();
      await trx
        .insertInto('subscriptions')
        .values(row)
        .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
        .execute();
      const kept = (name: (typeof followed)[number] | (typeof shown)[number]) =>
        before !== undefined && before[name]?.valueOf() === row[name]?.valueOf();
      if (![...followed, ...shown].every(kept)) publish(trx, account, 'subscription');
      if (followed.every(kept)) return;
      publish(trx, account, 'usage');
      await mirrored?.(trx, account);
    },

    async claimSync(sync) {
      const { numUpdatedRows } = await trx
        .updateTable('subscription_syncs')
        .set({ applied: sync })
        .where('account', '=', account)
        .where('applied', '<', sync)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async lastSync() {
      const row = await trx
        .selectFrom('subscription_syncs')
        .select('started')
        .where('account', '=', account)
        .executeTakeFirst();
      return row?.started ?? 0;
    },

    change: async (id) => toChange(await changes().where('id', '=', id).executeTakeFirst()),

    changeOfQuote: async (quoteId) => toChange(await changes().where('quote_id', '=', quoteId).executeTakeFirst()),

    async live(found = []) {
      const rows = await changes()
        .where((where) =>
          where.or([where('step', '<>', 'done'), ...(found.length > 0 ? [where('id', 'in', found)] : [])]),
        )
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.flatMap((row) => toChange(row) ?? []);
    },

    async insertChange(change) {
      const row = await trx
        .insertInto('plan_changes')
        .values({ ...toRow(change), updated_at: change.createdAt })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (row) publish(trx, account, 'subscription');
      return row !== undefined;
    },

    async patchChange(id, patch, now) {
      await trx
        .updateTable('plan_changes')
        .set({ ...toRow(patch), updated_at: now })
        .where('account', '=', account)
        .where('id', '=', id)
        .execute();
      publish(trx, account, 'subscription');
    },

    async openAct() {
      const row = await trx
        .selectFrom('subscription_acts')
        .select(['id', 'kind', 'subscription_id', 'reason', 'comment', 'locale'])
        .where('account', '=', account)
        .where('status', '=', 'open')
        .executeTakeFirst();
      return row && fromRow<Act>(row);
    },

    async insertAct(act) {
      const row = await trx
        .insertInto('subscription_acts')
        .values({ ...toRow(act), account, status: 'open' })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },

    async closeAct(id, status) {
      const { numUpdatedRows } = await trx
        .updateTable('subscription_acts')
        .set({ status })
        .where('account', '=', account)
        .where('id', '=', id)
        .where('status', '=', 'open')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    mail: (mail) => outbox.mail(trx, { account, ...mail }),

    driveLater: (change, seconds) =>
      jobs.send(trx, driveJob, { account, change }, { key: change, ...(seconds > 0 && { startAfter: seconds }) }),
  };
}
