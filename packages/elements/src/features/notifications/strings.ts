const en = {
  heading: 'Notifications',
  unread: { one: 'Notifications, # unread', other: 'Notifications, # unread' },
  news: { one: '# new notification', other: '# new notifications' },
};

export type Strings = typeof en;

export const strings = { en, de: () => import('./strings.de.ts').then(({ de }) => de) };
