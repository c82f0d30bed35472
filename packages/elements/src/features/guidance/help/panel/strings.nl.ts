import type { PanelStrings } from './strings.ts';

export const nl: PanelStrings = {
  close: 'Sluiten',
  whole: 'De hele gids tonen',
  less: 'Minder tonen',
  open: (guide) => `De gids ‘${guide}’ lezen`,
  tour: 'Rondleiding volgen',
  notLoaded: 'Deze hulp kon niet worden geladen',
  notLoadedText: 'Controleer uw verbinding en probeer het opnieuw.',
  again: 'Opnieuw proberen',
};
