import type { PanelStrings } from './strings.ts';

export const de: PanelStrings = {
  close: 'Schließen',
  whole: 'Die ganze Anleitung zeigen',
  less: 'Weniger zeigen',
  open: (guide) => `Die Anleitung „${guide}“ lesen`,
  tour: 'Tour ansehen',
  notLoaded: 'Diese Hilfe ließ sich nicht laden',
  notLoadedText: 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  again: 'Erneut versuchen',
};
