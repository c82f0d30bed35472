import type { PanelStrings } from './strings.ts';

export const fr: PanelStrings = {
  close: 'Fermer',
  whole: 'Afficher tout le guide',
  less: 'Afficher moins',
  open: (guide) => `Lire le guide «\u202f${guide}\u202f»`,
  tour: 'Faire la visite',
  notLoaded: 'Cette aide n’a pas pu être chargée',
  notLoadedText: 'Vérifiez votre connexion et réessayez.',
  again: 'Réessayer',
};
