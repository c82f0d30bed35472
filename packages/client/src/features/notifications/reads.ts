import { endpoint } from '../../core/contract.ts';
import type { NotificationPage } from './schema.ts';

/** What a page asks before the customer has asked anything; apart, since every page carries it. */
export const notificationReads = {
  list: endpoint<{ cursor?: string | undefined; limit?: number | undefined }, NotificationPage>({
    method: 'GET',
    path: '/api/notifications',
    component: 'notifications',
    summary: 'What the account was told, the newest first, and how much of it is unread',
  }),
};
