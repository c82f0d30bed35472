import type { Generated } from 'kysely';
import type { Clock } from './clock.ts';
import type { Crash } from './crash.ts';
import type { Database } from './database.ts';
import type { Jobs } from './jobs.ts';
import type { Mailer } from './mailer.ts';
import type { Outbox } from './outbox.ts';

declare module './database.ts' {
  interface Tables {
    outbox_mails: {
      account: string;
      key: string;
      recipient: string;
      subject: string;
      body: string;
      html: string | null;
      created_at: Generated<Date>;
      attempts: Generated<number>;
      lease_until: Date | null;
      sent_at: Date | null;
    };
  }
}

const job = 'mail';
const leaseSeconds = 60;

/**
 * Mails kept in a table and sent by a job: claim, send, mark.
 *
 * SMTP has no transactions. If the process dies after the mail server took a mail and before the mark is written, it is
 * sent again once the lease is over, with the same Message-ID, by which mail servers and programs know doubles.
 */
export function createOutbox(deps: {
  database: Database;
  jobs: Jobs;
  mailer: Mailer;
  clock: Clock;
  crash: Crash;
}): Outbox {
  const { database, jobs, mailer, clock, crash } = deps;

  const claim = (account: string, key: string) =>
    database.system(async (trx) => {
      const now = clock.now();
      const mail = await trx
        .selectFrom('outbox_mails')
        .selectAll()
        .where('account', '=', account)
        .where('key', '=', key)
        .forUpdate()
        .executeTakeFirst();
      if (!mail || mail.sent_at) return undefined;
      if (mail.lease_until && mail.lease_until > now) throw new Error('Another process is sending this mail.');
      await trx
        .updateTable('outbox_mails')
        .set({ lease_until: new Date(now.getTime() + leaseSeconds * 1000), attempts: mail.attempts + 1 })
        .where('account', '=', account)
        .where('key', '=', key)
        .execute();
      return mail;
    });

  const mark = (account: string, key: string, sent: boolean) =>
    database.system((trx) =>
      trx
        .updateTable('outbox_mails')
        .set({ lease_until: null, sent_at: sent ? clock.now() : null })
        .where('account', '=', account)
        .where('key', '=', key)
        .execute(),
    );

  jobs.on<{ account: string; key: string }>(job, async ({ account, key }) => {
    const mail = await claim(account, key);
    if (!mail) return;
    crash('outbox:claimed');
    try {
      await mailer.send({
        id: `${account}.${key}`,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
        html: mail.html,
      });
    } catch (error) {
      await mark(account, key, false);
      throw error;
    }
    crash('outbox:sent');
    await mark(account, key, true);
  });

  return {
    async mail(trx, { account, key, to, subject, text, html }) {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('outbox_mails')
        .values({ account, key, recipient: to, subject, body: text, html: html ?? null })
        .onConflict((conflict) => conflict.columns(['account', 'key']).doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows) await jobs.send(trx, job, { account, key }, { key: `${account}:${key}` });
    },
  };
}
