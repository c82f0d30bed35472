import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Accounts } from '../../../platform/accounts.ts';
import type { Database, Transaction } from '../../../platform/database.ts';
import type { Jobs } from '../../../platform/jobs.ts';
import type { ArchiveStore, Entry, StoredArchive } from './ports.ts';
import { archiveOf } from './tables.ts';

/** The job that does one portion of an archive. */
export const archiveJob = 'invoices.archive';

/** An archive that is about to expire is not handed out again. */
const margin = 60 * 60 * 1000;

interface Parts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
}

/** Archives in the product's database. Each call is one transaction of one to three indexed statements. */
export function postgresArchiveStore({ database, accounts, jobs }: Parts): ArchiveStore {
  const send = (trx: Transaction, account: string, archive: string) =>
    jobs.send(trx, archiveJob, { account, archive }, { key: archive });

  const live = (trx: Transaction, account: string, year: number) =>
    trx
      .selectFrom('invoice_archives')
      .selectAll()
      .where('account', '=', account)
      .where('year', '=', year)
      .where('stale', '=', false)
      .where('status', '<>', 'failed');

  const one = (trx: Transaction, { account, id }: Pick<StoredArchive, 'account' | 'id'>) =>
    trx.updateTable('invoice_archives').where('account', '=', account).where('id', '=', id);

  const entriesOf = (trx: Transaction, { account, id }: StoredArchive) =>
    trx
      .selectFrom('invoice_archive_entries')
      .where('account', '=', account)
      .where('archive', '=', id)
      .orderBy('position');

  return {
    ensure: (account, year, { now, expiresAt }) =>
      database.as(account, async (trx) => {
        await trx
          .updateTable('invoice_archives')
          .set({ stale: true })
          .where('account', '=', account)
          .where('year', '=', year)
          .where('expires_at', '<', new Date(now.getTime() + margin))
          .execute();
        const id = `arc_${randomUUID().replaceAll('-', '')}`;
        const row = { account, id, year, status: 'preparing' as const, created_at: now, expires_at: expiresAt };
        const made = await trx
          .insertInto('invoice_archives')
          .values(row)
          .onConflict((conflict) =>
            conflict
              .columns(['account', 'year'])
              .where('stale', '=', false)
              .where('status', '<>', sql.lit('failed'))
              .doNothing(),
          )
          .returningAll()
          .executeTakeFirst();
        if (made) await send(trx, account, id);
        return archiveOf(made ?? (await live(trx, account, year).executeTakeFirstOrThrow()));
      }),

    find: (account, id) =>
      database.as(account, async (trx) => {
        const row = await trx
          .selectFrom('invoice_archives')
          .selectAll()
          .where('account', '=', account)
          .where('id', '=', id)
          .executeTakeFirst();
        return row && archiveOf(row);
      }),

    async remove(account, id) {
      await database.as(account, (trx) =>
        trx.deleteFrom('invoice_archives').where('account', '=', account).where('id', '=', id).execute(),
      );
    },

    count: (archive, invoices, next) =>
      database.as(archive.account, async (trx) => {
        const { account, id } = archive;
        // one at a time, should two instances work on the same archive
        await trx
          .selectFrom('invoice_archives')
          .select('id')
          .where('account', '=', account)
          .where('id', '=', id)
          .forUpdate()
          .execute();
        const { first } = await trx
          .selectFrom('invoice_archive_entries')
          .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.val(-1)).as('first'))
          .where('account', '=', account)
          .where('archive', '=', id)
          .executeTakeFirstOrThrow();
        const rows = invoices.map((invoice, index) => ({
          account,
          archive: id,
          position: first + 1 + index,
          invoice_id: invoice.id,
          invoice: JSON.stringify({ ...invoice, pdfUrl: null, hostedUrl: null }),
          file_url: invoice.pdfUrl,
          state: invoice.pdfUrl === null ? ('absent' as const) : ('waiting' as const),
        }));
        if (rows.length > 0)
          await trx
            .insertInto('invoice_archive_entries')
            .values(rows)
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        const ahead = { last_counted: next ?? archive.lastCounted, counted: next === null, failures: 0 };
        await one(trx, archive)
          .set((eb) => ({
            ...ahead,
            total: eb
              .selectFrom('invoice_archive_entries')
              .select((row) => row.fn.countAll<number>().as('all'))
              .where('account', '=', account)
              .where('archive', '=', id)
              .where('file_url', 'is not', null),
          }))
          .execute();
      }),

    waiting: (archive, limit) =>
      database.as(archive.account, async (trx) => {
        const rows = await entriesOf(trx, archive)
          .select(['position', 'file_url'])
          .where('state', '=', 'waiting')
          .limit(limit)
          .execute();
        return rows.map(({ position, file_url }) => ({ position, url: file_url ?? '' }));
      }),

    settle: (archive, position, state, size) =>
      database.as(archive.account, async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('invoice_archive_entries')
          .set({ state, size, file_url: null })
          .where('account', '=', archive.account)
          .where('archive', '=', archive.id)
          .where('position', '=', position)
          .where('state', '=', 'waiting')
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return;
        await one(trx, archive)
          .set((eb) => ({ done: eb('done', '+', 1), failures: 0 }))
          .execute();
      }),

    entries: (archive, from, limit) =>
      database.as(archive.account, async (trx) => {
        const rows = await entriesOf(trx, archive)
          .select(['position', 'invoice', 'state', 'size'])
          .where('position', '>=', from)
          .limit(limit)
          .execute();
        return rows as Entry[]; // safe: jsonb reads as the object that was written
      }),

    async finish(archive, tableSize) {
      await database.as(archive.account, (trx) =>
        one(trx, archive).set({ status: 'ready', table_size: tableSize }).where('status', '=', 'preparing').execute(),
      );
    },

    goOn: (archive) => database.as(archive.account, (trx) => send(trx, archive.account, archive.id)),

    async failed(archive, limit) {
      await database.as(archive.account, (trx) =>
        one(trx, archive)
          .set((eb) => ({
            failures: eb('failures', '+', 1),
            status: eb
              .case()
              .when('failures', '>=', limit - 1)
              .then('failed')
              .else(eb.ref('status'))
              .end() as never, // safe: one of the column's own words
          }))
          .execute(),
      );
    },

    async outdate(account, years) {
      await database.as(account, (trx) =>
        trx
          .updateTable('invoice_archives')
          .set({ stale: true })
          .where('account', '=', account)
          .where('year', 'in', [...years])
          .execute(),
      );
    },

    accountOfCustomer: (customer) =>
      database.system(async (trx) => (await accounts.findByStripeCustomer(trx, customer))?.id),

    async purge(now) {
      await database.system((trx) => trx.deleteFrom('invoice_archives').where('expires_at', '<', now).execute());
    },
  };
}
