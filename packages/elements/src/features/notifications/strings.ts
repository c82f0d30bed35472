import type { PluralForms } from '../../core/format.ts';

const en = {
  heading: 'Notifications',
  unread: { one: 'Notifications, # unread', other: 'Notifications, # unread' } as PluralForms,
  news: { one: '# new notification', other: '# new notifications' } as PluralForms,
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
