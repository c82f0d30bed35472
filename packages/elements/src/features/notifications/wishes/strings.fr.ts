import type { WishStrings } from './strings.ts';

export const fr: WishStrings = {
  tell: 'Me signaler',
  integrations: 'Boutiques',
  integrationsHint: 'à traiter ou de nouveau connectées',
  usage: 'Consommation',
  usageHint: 'à 80 et 100\u202f% de ce que le forfait prévoit',
  invoices: 'Paiements',
  invoicesHint: 'échoués',
  digest: 'Résumé par e-mail',
  off: 'Aucun',
  daily: 'Chaque jour',
  weekly: 'Chaque lundi',
  to: (email) => `Envoyé à 8\u202fh à ${email}, s’il y a du nouveau.`,
  saved: 'Enregistré.',
  notSaved: 'Le changement n’a pas été enregistré. Réessayez.',
  notLoaded: 'Impossible de charger les paramètres.',
  loading: 'Chargement',
  again: 'Réessayer',
};
