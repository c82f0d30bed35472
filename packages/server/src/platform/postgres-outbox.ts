import type { Generated } from 'kysely';
import type { Clock } from './clock.ts';
import type { Crash } from './crash.ts';
import type { Database, Transaction } from './database.ts';
import type { Jobs } from './jobs.ts';
import type { Mailer } from './mailer.ts';
import type { Outbox } from './outbox.ts';
import { firstSweep, nextSweep, sweepPage } from './overdue.ts';

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
      next_at: Date;
      sent_at: Date | null;
    };
  }
}

const job = 'mail';
const leaseSeconds = 60;

/**
 * Mails kept in a table and sent by a job: claim, send, mark. A job that gives up after some seconds is followed by
 * another, as long as the mail is not sent: a sweep looks each minute, along an index, for those whose time has come.
 *
 * Without a mailer they wait, and are sent by the first process that has one.
 *
 * SMTP has no transactions. If the process dies after the mail server took a mail and before the mark is written, it is
 * sent again once the lease is over, with the same Message-ID, by which mail servers and programs know doubles.
 */
export function createOutbox(deps: {
  database: Database;
  jobs: Jobs;
  mailer: Mailer | undefined;
  clock: Clock;
  crash: Crash;
}): Outbox {
  const { database, jobs, mailer, clock, crash } = deps;

  const enqueue = (trx: Transaction, account: string, key: string) =>
    jobs.send(trx, job, { account, key }, { key: `${account}:${key}` });

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

  const deliver = async ({ account, key }: { account: string; key: string }) => {
    const mail = mailer && (await claim(account, key));
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
  };

  /** Enqueues what is overdue, at most a page. */
  const sweep = () =>
    database.system(async (trx) => {
      const now = clock.now();
      const overdue = trx
        .selectFrom('outbox_mails')
        .select(['account', 'key'])
        .where('sent_at', 'is', null)
        .where('next_at', '<=', now)
        .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
        .orderBy('next_at')
        .orderBy('account')
        .orderBy('key')
        .limit(sweepPage)
        .forUpdate()
        .skipLocked();
      const mails = await trx
        .updateTable('outbox_mails')
        .set({ next_at: nextSweep(now) })
        .where((eb) => eb(eb.refTuple('account', 'key'), 'in', overdue.$asTuple('account', 'key')))
        .returning(['account', 'key'])
        .execute();
      for (const { account, key } of mails) await enqueue(trx, account, key);
    });

  jobs.on(job, deliver, { retryLimit: 3 });
  if (mailer) jobs.every('mail-sweep', '* * * * *', sweep);

  return {
    async mail(trx, { account, key, to, subject, text, html }) {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('outbox_mails')
        .values({
          account,
          key,
          recipient: to,
          subject,
          body: text,
          html: html ?? null,
          next_at: firstSweep(clock.now()),
        })
        .onConflict((conflict) => conflict.columns(['account', 'key']).doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows) await enqueue(trx, account, key);
    },
  };
}
