import type { HistoryStrings } from './strings.ts';

export const nl: HistoryStrings = {
  title: (shop) => `Geschiedenis van ${shop}`,
  about: 'Wat in de laatste zeven dagen is gecontroleerd, het nieuwste eerst.',
  loading: 'Laden…',
  none: 'In de laatste zeven dagen is niets gecontroleerd.',
  notLoaded: 'De geschiedenis kon niet worden geladen. Uw winkel merkt hier niets van.',
  again: 'Opnieuw proberen',
  more: 'Meer tonen',
  loaded: { one: 'Nog # getoond', other: 'Nog # getoond' },
  passed: 'Geslaagd',
  ms: (amount) => `${amount}\u00a0ms`,
  at: (day, time) => `${day}, ${time}`,
  close: 'Sluiten',
};
