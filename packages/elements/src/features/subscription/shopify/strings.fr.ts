import type { ShopifyStrings } from './strings.ts';

export const fr: ShopifyStrings = {
  close: 'Fermer',
  title: (plan) => `Choisir ${plan} dans Shopify`,
  every: { month: (price) => `${price} tous les 30\u202fjours`, year: (price) => `${price} par an` },
  text: 'Shopify calcule ce qui est à payer aujourd’hui, taxes comprises et déduction faite de ce qu’il crédite pour le temps déjà payé. Le montant s’affiche sur la page de Shopify, où vous l’approuvez.',
  safe: 'D’ici là, rien ne change et rien n’est débité.',
  go: 'Continuer dans Shopify',
  notNow: 'Pas maintenant',
  there: 'Continuez dans Shopify',
  thereText:
    'Sa page s’ouvre dans cette fenêtre. Revenez ici une fois votre choix fait\u202f: le forfait se mettra à jour de lui-même.',
  link: 'Ouvrir la page de Shopify',
  done: (plan) => `Vous avez maintenant ${plan}`,
  doneText: 'Shopify l’a confirmé.',
  failed: 'Impossible d’obtenir la page de Shopify',
  failedText: 'Rien n’a changé et aucun montant n’a été débité.',
  shopMissing:
    'Ouvrez une fois l’application depuis l’interface d’administration de votre boutique, puis choisissez-y le forfait.',
  shopRemoved:
    'L’application a été supprimée de votre boutique. Réinstallez-la depuis l’interface d’administration de votre boutique, puis choisissez-y le forfait.',
  shopFrozen:
    'Shopify a gelé votre boutique. Réglez ce qui est en attente dans son interface d’administration\u202f: vous pourrez ensuite choisir un forfait.',
  refused:
    'Shopify a refusé de créer cette page. Réessayer ne servira à rien\u202f: prévenez l’exploitant de cette application.',
  silent: 'Shopify ne répond pas pour le moment. Réessayez dans une minute.',
  cutOff: 'Votre navigateur n’a pas pu nous joindre. Vérifiez votre connexion, puis réessayez.',
  already: 'D’après Shopify, vous avez déjà ce forfait.',
  forbidden: 'Adressez-vous à un propriétaire de votre compte.',
  again: 'Réessayer',
};
