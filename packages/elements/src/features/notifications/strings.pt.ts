import type { Strings } from './strings.ts';

export const pt: Strings = {
  heading: 'Notificações',
  unread: { one: 'Notificações, # não lida', other: 'Notificações, # não lidas' },
  news: { one: '# nova notificação', other: '# novas notificações' },
};
