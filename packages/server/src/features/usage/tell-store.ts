import type { Accounts } from '../../platform/accounts.ts';
import type { Database } from '../../platform/database.ts';
import type { Notifications } from '../../platform/notifications.ts';
import type { Outbox } from '../../platform/outbox.ts';
import type { TellStore } from './ports.ts';
import './tables.ts';

interface TellParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly outbox: Outbox;
  readonly notifications: Notifications;
}

/** Thresholds and who was told of them, in the product's database. */
export const postgresTellStore = ({ database, accounts, outbox, notifications }: TellParts): TellStore => ({
  within: (account, work) =>
    database.as(account, (trx) =>
      work({
        account: () => accounts.find(trx, account),

        async untold(now) {
          const rows = await trx
            .updateTable('usage_alerts')
            .set({ told_at: now })
            .where('account', '=', account)
            .where('told_at', 'is', null)
            .returningAll()
            .execute();
          return rows.map(({ meter, period_start, level, used, allowance, ends_at, at }) => {
            return { account, meter, periodStart: period_start, endsAt: ends_at, level, used, allowance, at };
          });
        },

        mail: (mail) => outbox.mail(trx, { account, ...mail }),
        notify: (notification) => notifications.notify(trx, { account, ...notification }),
      }),
    ),
});
