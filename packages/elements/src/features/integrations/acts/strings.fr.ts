import type { ActStrings } from './strings.ts';

export const fr: ActStrings = {
  steps: (shop) => `Test de ${shop}`,
  sign_in: 'Se connecter à la boutique',
  read_orders: 'Lire une commande',
  receive_webhooks: 'Recevoir les nouvelles commandes aussitôt',
  read_products: 'Lire un produit',
  read_stock: 'Lire un niveau de stock',
  ms: (amount) => `${amount}\u00a0ms`,
  running: 'en cours',
  waits: 'en attente',
  passed: 'réussi',
  failed: 'échoué',
  untouched: 'Rien ne change dans la boutique.',
  allPassed: (shop) => `${shop} a réussi le test.`,
  notPassed: (shop, cause) => `${shop} n’a pas réussi le test. ${cause}`,
  reconnecting: 'Ouverture de la boutique…',
  reconnected: (shop) => `L’accès à ${shop} est rétabli. Ses commandes sont en cours d’importation.`,
  open: 'La boutique ne nous donne pas encore accès. Ouvrez l’application depuis son interface d’administration, accordez ce qu’elle demande, puis reconnectez-la ici.',
  openLink: 'Ouvrir l’application dans la boutique',
  authorize:
    'La boutique ne nous donne pas encore accès. Réautorisez l’intégration dans son interface d’administration\u202f; elle sera alors connectée ici.',
  howLink: 'Où cliquer',
  newWindow: 's’ouvre dans une nouvelle fenêtre',
  pausing: 'Mise en pause…',
  paused: (shop) =>
    `${shop} est en pause. Rien n’est importé jusqu’à la reprise\u202f; ce qui s’est passé entre-temps le sera alors.`,
  resuming: 'Reprise…',
  resumed: (shop) => `${shop} reprend. Ce qui s’est passé entre-temps est en cours d’importation.`,
  unknown: 'Nous n’avons pas pu joindre VARAi. Votre boutique n’est pas concernée\u202f; réessayez dans un instant.',
  refused:
    'La boutique ne nous a pas donné accès. Ouvrez l’application depuis son interface d’administration et réessayez.',
  close: 'Fermer',
};
