import type { PanelStrings } from './strings.ts';

export const it: PanelStrings = {
  close: 'Chiudi',
  whole: 'Mostra tutta la guida',
  less: 'Mostra meno',
  open: (guide) => `Leggi la guida “${guide}”`,
  tour: 'Fai il tour',
  notLoaded: 'Non è stato possibile caricare questo aiuto',
  notLoadedText: 'Controllare la connessione e riprovare.',
  again: 'Riprova',
};
