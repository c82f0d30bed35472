import type { PartingStrings } from './strings.ts';

export const fr: PartingStrings = {
  title: (shop) => `Déconnecter ${shop}\u202f?`,
  ends: 'Les nouvelles commandes, les produits et les niveaux de stock de cette boutique n’arrivent plus. Nos identifiants d’accès sont supprimés, ainsi que l’historique des vérifications.',
  stays: 'Les commandes déjà importées sont conservées, ainsi que les chiffres qui en découlent.',
  pauseInstead: 'Pour une simple interruption, mettez-la en pause\u202f: rien ne sera perdu.',
  keep: 'Garder connectée',
  disconnect: 'Déconnecter',
  disconnecting: 'Déconnexion…',
  done: (shop) => `${shop} est déconnectée. Ce qui a été importé est conservé.`,
  failed: 'Impossible de déconnecter la boutique. Rien n’a changé\u202f; réessayez dans un instant.',
  close: 'Fermer',
};
