import type { Notification, NotificationPage, NotificationPreferences, NotificationsMarked } from './schema.ts';

const shop = { integration: 'conn_1', name: 'Acme Gifts', shop: 'acme-gifts.myshopify.com' };

const failed: Notification = {
  id: 'invoices:in_1:1',
  kind: 'invoices/payment_failed',
  at: '2026-11-20T14:12:00.000Z',
  readAt: null,
  data: {
    invoice: 'in_1',
    number: 'ACME-0007',
    due: { amount: 19_900, currency: 'USD' },
    reason: 'declined',
    nextAttemptAt: '2026-11-23T14:12:00.000Z',
  },
};
const trouble: Notification = {
  id: 'integrations:conn_1:2026-11-20T11:30:00.000Z',
  kind: 'integrations/trouble',
  at: '2026-11-20T11:30:00.000Z',
  readAt: null,
  data: { ...shop, state: 'auth_expired' },
};
const near: Notification = {
  id: 'usage:ai_tokens:2026-11-05T09:00:00.000Z:near:10000',
  kind: 'usage/near',
  at: '2026-11-19T09:05:00.000Z',
  readAt: null,
  data: { meter: 'ai_tokens', used: 8_012, allowance: 10_000, endsAt: '2026-12-05T09:00:00.000Z' },
};
const well: Notification = {
  id: 'integrations:conn_1:2026-11-17T08:05:00.000Z',
  kind: 'integrations/well',
  at: '2026-11-17T08:05:00.000Z',
  readAt: '2026-11-17T09:00:00.000Z',
  data: { ...shop, state: 'connected' },
};
const full: Notification = {
  id: 'usage:storage:2026-10-05T09:00:00.000Z:full:100000000000',
  kind: 'usage/full',
  at: '2026-10-30T16:40:00.000Z',
  readAt: '2026-10-31T08:00:00.000Z',
  data: {
    meter: 'storage',
    used: 100_000_000_000,
    allowance: 100_000_000_000,
    endsAt: '2026-11-05T09:00:00.000Z',
  },
};

const page: NotificationPage = {
  items: [failed, trouble, near, well, full],
  nextCursor: null,
  unread: 3,
  actionRequired: 2,
};

const preferences: NotificationPreferences = {
  muted: [],
  digest: 'off',
  email: 'ada@acme.test',
  nextDigestAt: null,
  version: '3',
};

/** Three unread and two read ones, as of 2026-11-20 14:32 UTC. */
export const notificationFixtures = {
  failed,
  trouble,
  near,
  well,
  full,
  page,
  nothing: { items: [], nextCursor: null, unread: 0, actionRequired: 0 } satisfies NotificationPage,
  marked: { ids: [failed.id], unread: 2, actionRequired: 1 } satisfies NotificationsMarked,
  preferences,
};
