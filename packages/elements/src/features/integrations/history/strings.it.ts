import type { HistoryStrings } from './strings.ts';

export const it: HistoryStrings = {
  title: (shop) => `Cronologia di ${shop}`,
  about: 'Le verifiche degli ultimi sette giorni, dalla più recente.',
  loading: 'Caricamento…',
  none: 'Nessuna verifica negli ultimi sette giorni.',
  notLoaded: 'Impossibile caricare la cronologia. Il negozio non è interessato.',
  again: 'Riprova',
  more: 'Mostra altro',
  loaded: { one: '# altra voce mostrata', other: '# altre voci mostrate' },
  passed: 'Superata',
  ms: (amount) => `${amount}\u00a0ms`,
  at: (day, time) => `${day}, ${time}`,
  close: 'Chiudi',
};
