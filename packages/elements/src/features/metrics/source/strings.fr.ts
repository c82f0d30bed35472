import type { SourceStrings } from './strings.ts';

export const fr: SourceStrings = {
  title: (name) => `${name}\u202f: source et heure`,
  source: 'Source',
  sources: { orders: 'Commandes transmises par votre boutique', shopify: 'Votre boutique Shopify' },
  counted: 'Calculé jusqu’au',
  clock: 'Selon l’heure de',
  read: 'Actualisation',
  every: 'toutes les 30\u202fsecondes tant que la page est affichée',
  table: 'Toutes les valeurs de la courbe',
  when: 'Moment',
  close: 'Fermer',
};
