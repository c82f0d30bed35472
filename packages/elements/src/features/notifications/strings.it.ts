import type { Strings } from './strings.ts';

export const it: Strings = {
  heading: 'Notifiche',
  unread: { one: 'Notifiche, # da leggere', other: 'Notifiche, # da leggere' },
  news: { one: '# nuova notifica', other: '# nuove notifiche' },
};
