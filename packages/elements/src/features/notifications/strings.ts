const en = {
  heading: 'Notifications',
  unread: { one: 'Notifications, # unread', other: 'Notifications, # unread' },
  news: { one: '# new notification', other: '# new notifications' },
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
