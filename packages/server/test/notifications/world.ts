import { sql } from 'kysely';
import {
  notifications as contract,
  type NotificationPage,
  type NotificationPreferences,
  type NotificationsMarked,
  type SessionUser,
} from '@varai/client';
import { postgresNotifications } from '../../src/platform/postgres-notifications.ts';
import { createNotificationService } from '../../src/features/notifications/service.ts';
import { postgresNotificationStore } from '../../src/features/notifications/store.ts';
import { postgresAccounts } from '../../src/platform/account-store.ts';
import type { Jobs } from '../../src/platform/jobs.ts';
import type { Notification } from '../../src/platform/notifications.ts';
import { createOutbox } from '../../src/platform/postgres-outbox.ts';
import type { TestDatabase } from '../platform/databases.ts';
import { ada, openPortal, testClock, type Ask } from '../platform/portal.ts';

/** A queue that forgets: what jobs would do, tests ask for themselves. */
const jobs: Jobs = { on: () => {}, every: () => {}, send: async () => {}, start: async () => {}, stop: async () => {} };

/** A whole server with two accounts, and what its jobs would do. */
export async function openBoard(engine: TestDatabase) {
  const { database, remove } = await engine.open();
  const clock = testClock('2026-11-20T14:32:00Z');
  const portal = await openPortal(database, { clock });
  const notifications = postgresNotifications();
  const accounts = postgresAccounts();
  const outbox = createOutbox({ database, jobs, mailer: undefined, clock, crash: () => {} });
  const service = createNotificationService({
    store: postgresNotificationStore({ database, accounts, outbox }),
    clock,
  });

  /** An account of its own, with a page that asks for it. */
  async function open(
    name: string,
    { locale = null, timeZone = 'UTC' }: { locale?: string | null; timeZone?: string } = {},
  ) {
    const { id: account } = await database.system((trx) =>
      accounts.ensure(trx, {
        hostId: 'host_acme',
        externalId: name,
        name: 'Acme Optics',
        email: 'ada@acme.test',
        locale,
        timeZone,
      }),
    );
    const askAs = async <Output>(user: SessionUser, path: string, asked: Ask = {}): Promise<Output> => {
      // anew each time: digests are days apart
      const { clientSecret } = await portal.signIn({ account: name, user });
      const answer = await portal.ask(path, { token: clientSecret, ...asked });
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()) as Output;
    };
    /** What one user of the account asks. */
    const as = (user: SessionUser) => {
      const post = (path: string, body: unknown) => askAs<NotificationsMarked>(user, path, { method: 'POST', body });
      return {
        list: (query = '') => askAs<NotificationPage>(user, `${contract.list.path}${query}`),
        read: (body: unknown) => post(contract.read.path, body),
        unread: (ids: readonly string[]) => post(contract.unread.path, { ids }),
        preferences: () => askAs<NotificationPreferences>(user, contract.preferences.path),
        prefer: (body: unknown, seen?: string) =>
          askAs<NotificationPreferences>(user, contract.preferences.path, {
            method: 'PATCH',
            body,
            ...(seen !== undefined && { headers: { 'if-match': `"${seen}"` } }),
          }),
      };
    };
    return {
      account,
      as,
      ...as(ada.user),
      /** Tells it, now or so many seconds before. */
      tell: (key: string, over: Partial<Notification> = {}, ago = 0) =>
        database.system((trx) =>
          notifications.notify(trx, {
            account,
            key,
            kind: 'usage/near',
            at: new Date(clock.now().getTime() - ago * 1000),
            data: { meter: 'ai_tokens', used: 8_012, allowance: 10_000, endsAt: '2026-12-05T09:00:00.000Z' },
            ...over,
          }),
        ),
      mails: () =>
        database.system((trx) =>
          trx
            .selectFrom('outbox_mails')
            .select(['key', 'recipient', 'subject', 'body'])
            .where('account', '=', account)
            .orderBy('created_at')
            .execute(),
        ),
      /** How often open pages were told. */
      async heard() {
        const { rows } = await database.system((trx) =>
          sql<{ seq: number }>`
            select seq::int from live_topics where account = ${account} and topic = 'notifications'`.execute(trx),
        );
        return rows[0]?.seq ?? 0;
      },
    };
  }

  return { database, clock, portal, notifications, service, open, remove };
}

export type Board = Awaited<ReturnType<typeof openBoard>>;

export const shopTrouble = (key: string) => ({
  kind: 'integrations/trouble',
  data: { integration: key, name: 'Acme Gifts', shop: 'acme.myshopify.com', state: 'auth_expired' },
});

export const failedPayment = {
  kind: 'invoices/payment_failed',
  data: {
    invoice: 'in_1',
    number: 'ACME-0007',
    due: { amount: 19_900, currency: 'USD' },
    reason: 'declined',
    nextAttemptAt: null,
  },
};
