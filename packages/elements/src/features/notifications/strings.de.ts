import type { Strings } from './strings.ts';

export const de: Strings = {
  heading: 'Benachrichtigungen',
  unread: { one: 'Benachrichtigungen, # ungelesen', other: 'Benachrichtigungen, # ungelesen' },
  news: { one: '# neue Benachrichtigung', other: '# neue Benachrichtigungen' },
};
