import type { Strings } from './strings.ts';

export const it: Strings = {
  title: 'Impostazioni',
  search: 'Cerca in tutte le impostazioni',
  none: (query) => `Nessun risultato per “${query}”`,
  results: { one: '# impostazione', many: '# impostazioni', other: '# impostazioni' },
  sections: {
    profile: 'Azienda',
    notifications: 'Notifiche',
    payment: 'Pagamento',
    connections: 'Negozi',
  },
  texts: {
    profile: 'Nome, contatto, indirizzo, numeri fiscali, lingua e fuso orario',
    notifications: 'Di che cosa ricevi avviso, anche via e-mail',
    payment: 'Carte e conti bancari, e quale viene addebitato',
    connections: 'Quali negozi sono collegati e come stanno',
  },
  lost: 'Non è stato possibile caricare questa sezione. Nulla è cambiato.',
  again: 'Riprova',
  notLoaded: 'Non è stato possibile caricare le impostazioni',
  notLoadedText: 'Sono al sicuro; l’errore è nostro.',
  empty: 'Qui non c’è nulla da impostare per te',
  emptyText: 'Chiedi l’accesso a chi gestisce il tuo account.',
  forbidden: 'Non puoi vedere le impostazioni',
};
