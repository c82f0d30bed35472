import type { PluralForms } from '../../../core/format.ts';

const en = {
  title: 'Settings',
  search: 'Search all settings',
  none: (query: string) => `Nothing found for “${query}”`,
  results: { one: '# setting', other: '# settings' } as PluralForms,
  sections: {
    profile: 'Company',
    notifications: 'Notifications',
    payment: 'Payment',
    connections: 'Stores',
  },
  texts: {
    profile: 'Name, contact, address, tax numbers, language and time zone',
    notifications: 'What you are told of, and by mail',
    payment: 'Cards and bank accounts, and which one is charged',
    connections: 'Which stores are connected, and how they are',
  },
  lost: 'This section could not be loaded. Nothing was changed.',
  again: 'Try again',
  notLoaded: 'We could not load your settings',
  notLoadedText: 'They are safe; the fault is ours.',
  empty: 'There is nothing for you to set here',
  emptyText: 'Ask whoever manages your account to give you access.',
  forbidden: 'You cannot see the settings',
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
