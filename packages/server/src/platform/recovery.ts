import type { Database } from './database.ts';

/** Frees what a process held when it ended. Only where no other process can hold anything. */
export async function releaseLeases(database: Database): Promise<void> {
  const free = { lease_until: null };
  await database.system(async (trx) => {
    await trx.deleteFrom('idempotency_keys').where('status', 'is', null).execute();
    await trx.updateTable('outbox_mails').set(free).where('sent_at', 'is', null).execute();
    await trx.updateTable('inbox_events').set(free).where('done_at', 'is', null).execute();
  });
}
