import type { Strings } from './strings.ts';

export const de: Strings = {
  heading: 'Mitteilungen',
  unread: { one: 'Mitteilungen, # ungelesen', other: 'Mitteilungen, # ungelesen' },
  news: { one: '# neue Mitteilung', other: '# neue Mitteilungen' },
};
