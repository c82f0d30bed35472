import type { Strings } from './strings.ts';

export const es: Strings = {
  heading: 'Notificaciones',
  unread: { one: 'Notificaciones, # no leída', other: 'Notificaciones, # no leídas' },
  news: { one: '# notificación nueva', other: '# notificaciones nuevas' },
};
