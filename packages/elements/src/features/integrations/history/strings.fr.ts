import type { HistoryStrings } from './strings.ts';

export const fr: HistoryStrings = {
  title: (shop) => `Historique de ${shop}`,
  about: 'Les vérifications des sept derniers jours, de la plus récente à la plus ancienne.',
  loading: 'Chargement…',
  none: 'Aucune vérification au cours des sept derniers jours.',
  notLoaded: 'Impossible de charger l’historique. Votre boutique n’est pas concernée.',
  again: 'Réessayer',
  more: 'Afficher plus',
  loaded: { one: '# élément de plus affiché', other: '# éléments de plus affichés' },
  passed: 'Réussie',
  ms: (amount) => `${amount}\u00a0ms`,
  at: (day, time) => `${day}, ${time}`,
  close: 'Fermer',
};
