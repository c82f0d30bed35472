import type { Strings } from './strings.ts';

export const nl: Strings = {
  title: 'Instellingen',
  search: 'Alle instellingen doorzoeken',
  none: (query) => `Niets gevonden voor ‘${query}’`,
  results: { one: '# instelling', other: '# instellingen' },
  sections: {
    profile: 'Bedrijf',
    notifications: 'Meldingen',
    payment: 'Betaling',
    connections: 'Winkels',
  },
  texts: {
    profile: 'Naam, contact, adres, belastingnummers, taal en tijdzone',
    notifications: 'Waarover u bericht krijgt, ook per e-mail',
    payment: 'Kaarten en bankrekeningen, en waarvan wordt afgeschreven',
    connections: 'Welke winkels gekoppeld zijn en hoe het ermee staat',
  },
  lost: 'Dit onderdeel kon niet worden geladen. Er is niets gewijzigd.',
  again: 'Opnieuw proberen',
  notLoaded: 'We konden uw instellingen niet laden',
  notLoadedText: 'Ze zijn veilig; de fout ligt bij ons.',
  empty: 'Hier valt voor u niets in te stellen',
  emptyText: 'Vraag toegang aan wie uw account beheert.',
  forbidden: 'U kunt de instellingen niet zien',
};
