import type { PanelStrings } from './strings.ts';

export const pl: PanelStrings = {
  close: 'Zamknij',
  whole: 'Pokaż cały poradnik',
  less: 'Pokaż mniej',
  open: (guide) => `Przeczytaj poradnik „${guide}”`,
  tour: 'Obejrzyj przewodnik',
  notLoaded: 'Nie udało się wczytać tej pomocy',
  notLoadedText: 'Sprawdź połączenie i spróbuj ponownie.',
  again: 'Spróbuj ponownie',
};
