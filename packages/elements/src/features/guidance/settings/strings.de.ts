import type { Strings } from './strings.ts';

export const de: Strings = {
  title: 'Einstellungen',
  search: 'Alle Einstellungen durchsuchen',
  none: (query) => `Nichts gefunden für „${query}“`,
  results: { one: '# Einstellung', other: '# Einstellungen' },
  sections: {
    profile: 'Firma',
    notifications: 'Benachrichtigungen',
    payment: 'Zahlung',
    connections: 'Shops',
  },
  texts: {
    profile: 'Name, Kontakt, Anschrift, Steuernummern, Sprache und Zeitzone',
    notifications: 'Worüber Sie Bescheid bekommen, auch per E-Mail',
    payment: 'Karten und Bankkonten, und womit bezahlt wird',
    connections: 'Welche Shops verbunden sind und wie es ihnen geht',
  },
  lost: 'Dieser Bereich ließ sich nicht laden. Geändert wurde nichts.',
  again: 'Noch einmal versuchen',
  notLoaded: 'Ihre Einstellungen ließen sich nicht laden',
  notLoadedText: 'Sie sind sicher; der Fehler liegt bei uns.',
  empty: 'Hier gibt es für Sie nichts einzustellen',
  emptyText: 'Bitten Sie die Person um Zugang, die Ihr Konto verwaltet.',
  forbidden: 'Sie können die Einstellungen nicht sehen',
};
