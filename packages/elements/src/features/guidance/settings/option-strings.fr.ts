import type { OptionStrings } from './option-strings.ts';

export const fr: OptionStrings = {
  sections: {
    profile: 'Entreprise',
    notifications: 'Notifications',
    payment: 'Paiement',
    connections: 'Boutiques',
  },
  options: {
    company: { title: 'Nom de l’entreprise', words: 'société raison sociale organisation' },
    taxNumber: { title: 'Numéro fiscal', words: 'tva siren siret identifiant taxe' },
    taxKind: { title: 'Type de numéro fiscal', words: 'tva vat pays identifiant' },
    contact: { title: 'Personne à contacter', words: 'interlocuteur contact nom' },
    phone: { title: 'Téléphone', words: 'mobile portable numéro appel' },
    email: { title: 'Adresse e-mail', words: 'email courriel mail destinataire factures' },
    address: { title: 'Adresse', words: 'rue ville code postal pays facturation' },
    line2: { title: 'Complément, étage, bâtiment', words: 'deuxième ligne appartement adresse' },
    language: { title: 'Langue', words: 'français anglais allemand e-mails' },
    timeZone: { title: 'Fuseau horaire', words: 'heure horloge région utc rapports' },
    shopNotices: { title: 'Notifications sur les boutiques', words: 'alertes erreurs déconnectée sourdine cloche' },
    usageNotices: {
      title: 'Notifications sur la consommation',
      words: 'alertes limites seuil 80 100 pour cent jetons sourdine',
    },
    paymentNotices: { title: 'Notifications sur les paiements', words: 'alertes échec carte facture sourdine' },
    digest: { title: 'Résumé par e-mail', words: 'courriel quotidien hebdomadaire bulletin' },
    methods: { title: 'Moyens de paiement', words: 'carte bancaire banque prélèvement défaut portefeuille expiration' },
    shops: { title: 'Boutiques connectées', words: 'intégrations shopify magento état erreurs synchronisation' },
  },
};
