import type { SearchStrings } from './strings.ts';

export const fr: SearchStrings = {
  label: 'Rechercher des pages et des paramètres',
  close: 'Fermer',
  none: (query) => `Aucun résultat pour «\u202f${query}\u202f»`,
  noneText: 'Essayez un autre mot, par exemple «\u202fcarte\u202f» ou «\u202fadresse\u202f».',
  results: { one: '# résultat', other: '# résultats' },
  slash: 'Ouvrir avec la touche /',
  views: {
    store: 'magasin ventes chiffres indicateurs tableau de bord revenus',
    plan: 'abonnement offre formule tarif prix changer',
    billing: 'paiement argent cartes factures reçus consommation coûts',
    connections: 'intégrations boutiques shopify magento liaison synchronisation',
    orders: 'csv excel tableur fichier envoyer export historique ventes passées',
    settings: 'profil compte société entreprise préférences coordonnées',
  },
  settings: {
    revenue: { title: 'Chiffre d’affaires et commandes', words: 'ventes revenus recettes panier moyen conversion' },
    period: { title: 'Période et comparaison', words: 'dates aujourd’hui semaine mois année précédente' },
    currentPlan: { title: 'Votre forfait', words: 'abonnement renouvellement prochain paiement actuel essai' },
    changePlan: {
      title: 'Changer de forfait',
      words: 'abonnement upgrade downgrade offre prix mensuel annuel enterprise professional',
    },
    cancelPlan: { title: 'Résilier le forfait', words: 'annuler arrêter quitter abonnement désabonner résiliation' },
    paymentMethods: {
      title: 'Moyens de paiement',
      words: 'carte bancaire crédit banque prélèvement défaut expiration',
    },
    addMethod: { title: 'Ajouter un moyen de paiement', words: 'nouvelle carte compte bancaire prélèvement' },
    invoices: { title: 'Factures', words: 'reçus justificatifs pdf télécharger payer ouvertes historique' },
    usage: { title: 'Consommation', words: 'ia tokens jetons limites utilisation stockage api appels places' },
    buyTokens: { title: 'Acheter des jetons IA', words: 'tokens ia recharger pack crédits' },
    shops: { title: 'Boutiques connectées', words: 'intégrations shopify magento état erreurs synchronisation' },
    connectShop: { title: 'Connecter une boutique', words: 'ajouter nouvelle relier shopify magento intégration' },
  },
  tour: { title: 'Refaire la visite', words: 'guide introduction montrer premiers pas prise en main aide' },
};
