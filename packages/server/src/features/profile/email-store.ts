import type { Selectable } from 'kysely';
import type { Tables, Transaction } from '../../platform/database.ts';
import type { Outbox } from '../../platform/outbox.ts';
import type { EmailChange, EmailRecords } from './ports.ts';

const changeOf = (row: Selectable<Tables['profile_emails']>): EmailChange => ({
  id: row.id,
  email: row.email,
  status: row.status,
  locale: row.locale,
  mails: row.mails,
  mailedAt: row.mailed_at,
  expiresAt: row.expires_at,
  createdAt: row.created_at,
});

/** One account's e-mail changes within one transaction. */
export function emailRecords({
  trx,
  account,
  outbox,
}: {
  trx: Transaction;
  account: string;
  outbox: Outbox;
}): EmailRecords {
  const rows = () => trx.selectFrom('profile_emails').selectAll().where('account', '=', account);

  return {
    async open() {
      const row = await rows().where('status', '=', 'open').executeTakeFirst();
      return row && changeOf(row);
    },

    async find(id) {
      const row = await rows().where('id', '=', id).executeTakeFirst();
      return row && changeOf(row);
    },

    async mailsSince(at) {
      const row = await trx
        .selectFrom('profile_emails')
        .select((eb) => eb.fn.sum<string | null>('mails').as('mails'))
        .where('account', '=', account)
        .where('mailed_at', '>', at)
        .executeTakeFirst();
      return Number(row?.mails ?? 0);
    },

    async insert({ id, email, status, locale, mails, mailedAt, expiresAt, createdAt }) {
      await trx
        .insertInto('profile_emails')
        .values({
          account,
          id,
          email,
          status,
          locale,
          mails,
          mailed_at: mailedAt,
          expires_at: expiresAt,
          created_at: createdAt,
        })
        .execute();
    },

    async patch(id, { status, mails, mailedAt, expiresAt }) {
      await trx
        .updateTable('profile_emails')
        .set({
          ...(status && { status }),
          ...(mails !== undefined && { mails }),
          ...(mailedAt && { mailed_at: mailedAt }),
          ...(expiresAt && { expires_at: expiresAt }),
        })
        .where('account', '=', account)
        .where('id', '=', id)
        .execute();
    },

    mail: (mail) => outbox.mail(trx, { account, ...mail }),
  };
}
