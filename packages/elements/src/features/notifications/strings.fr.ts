import type { Strings } from './strings.ts';

export const fr: Strings = {
  heading: 'Notifications',
  unread: { one: 'Notifications, # non lue', other: 'Notifications, # non lues' },
  news: { one: '# nouvelle notification', other: '# nouvelles notifications' },
};
