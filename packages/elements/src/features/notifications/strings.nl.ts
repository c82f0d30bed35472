import type { Strings } from './strings.ts';

export const nl: Strings = {
  heading: 'Meldingen',
  unread: { one: 'Meldingen, # ongelezen', other: 'Meldingen, # ongelezen' },
  news: { one: '# nieuwe melding', other: '# nieuwe meldingen' },
};
