import type { Strings } from './strings.ts';

export const pl: Strings = {
  heading: 'Powiadomienia',
  unread: { other: 'Powiadomienia, nieprzeczytane: #' },
  news: {
    one: '# nowe powiadomienie',
    few: '# nowe powiadomienia',
    many: '# nowych powiadomień',
    other: '# nowego powiadomienia',
  },
};
