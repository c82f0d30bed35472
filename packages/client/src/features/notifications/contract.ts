import { endpoint } from '../../core/contract.ts';
import { notificationReads } from './reads.ts';
import type {
  NotificationPreferences,
  NotificationPreferencesPatch,
  NotificationReadInput,
  NotificationsMarked,
} from './schema.ts';

export { notificationErrors } from './errors.ts';

export type {
  Notification,
  NotificationPage,
  NotificationPreferences,
  NotificationPreferencesPatch,
  NotificationReadInput,
  NotificationsMarked,
  NotificationTopic,
} from './schema.ts';

const component = 'notifications';

export const notifications = {
  ...notificationReads,
  read: endpoint<NotificationReadInput, NotificationsMarked>({
    method: 'POST',
    path: '/api/notifications/read',
    component,
    summary: 'Mark some as read, or all up to one',
  }),
  unread: endpoint<{ ids: readonly string[] }, NotificationsMarked>({
    method: 'POST',
    path: '/api/notifications/unread',
    component,
    summary: 'Mark some as unread again',
  }),
  preferences: endpoint<void, NotificationPreferences>({
    method: 'GET',
    path: '/api/notifications/preferences',
    component,
    summary: 'Which topics are muted, and how often a digest is sent',
  }),
  setPreferences: endpoint<NotificationPreferencesPatch & { version?: string | undefined }, NotificationPreferences>({
    method: 'PATCH',
    path: '/api/notifications/preferences',
    component,
    match: 'version',
    summary: 'Mute topics, or have a digest sent daily, weekly or not at all; what is left out stays',
  }),
};
