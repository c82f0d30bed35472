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
    profile: 'Nome, contatto, indirizzo, ID fiscali, lingua e fuso orario',
    notifications: 'Che cosa viene segnalato, anche via e-mail',
    payment: 'Carte e conti bancari, e quale viene addebitato',
    connections: 'Quali negozi sono collegati e in che stato sono',
  },
  lost: 'Non è stato possibile caricare questa sezione. Nulla è cambiato.',
  again: 'Riprova',
  notLoaded: 'Non è stato possibile caricare le impostazioni',
  notLoadedText: 'Sono al sicuro; il problema è nostro.',
  empty: 'Qui non c’è nulla da impostare',
  emptyText: 'Chiedere l’accesso a chi gestisce l’account.',
  forbidden: 'Non è possibile vedere le impostazioni',
};
