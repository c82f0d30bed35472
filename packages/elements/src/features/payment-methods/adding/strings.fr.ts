import { declineWords } from '../../../core/declines/words.fr.ts';
import type { AddingStrings } from './strings.ts';

const unknown = 'Nous ne savons pas encore si l’enregistrement a abouti';
const notConfirmed = 'Votre banque n’a pas confirmé l’ajout';
const notConfirmedText = 'Rien n’a été enregistré. Recommencez l’ajout et confirmez auprès de votre banque.';

export const fr: AddingStrings = {
  ...declineWords,
  title: 'Ajouter un moyen de paiement',
  replace: (name) => `Remplacer ${name}`,
  close: 'Fermer',
  steps: 'Ajout d’un moyen de paiement',
  filling: 'Informations',
  bank: 'Banque',
  page: 'Page sécurisée',
  saved: 'Enregistré',
  loading: 'Les champs de Stripe se chargent',
  fields: 'Carte ou compte',
  asDefault: 'Définir par défaut',
  paysNext: (amount, date) => `Servira à payer votre renouvellement de ${amount} le ${date}.`,
  removeOld: (name) => `Supprimer ${name}`,
  removeOldText: 'Une fois le nouveau enregistré.',
  cancel: 'Annuler',
  save: { card: 'Enregistrer la carte', account: 'Enregistrer le compte', other: 'Enregistrer' },
  sending: 'Enregistrement…',
  asking: 'Vérification bancaire…',
  bankTitle: 'Votre banque peut vous demander une confirmation',
  bankText: 'Confirmez dans la fenêtre de votre banque. Rien n’est enregistré d’ici là.',
  leaving: 'La vérification auprès de votre banque est en cours',
  leavingText:
    'Si vous fermez, l’enregistrement n’a lieu que si vous confirmez auprès de votre banque. Nous vous indiquerons ici le résultat.',
  keepWaiting: 'Continuer d’attendre',
  leave: 'Fermer quand même',
  refused: 'L’enregistrement n’a pas abouti',
  whatWasAdded: 'ce moyen de paiement',
  yours: { card: 'cette carte', account: 'ce compte', other: 'ce moyen de paiement' },
  safe: 'Aucun montant n’a été débité et rien n’a été enregistré.',
  troubles: {
    unsent: {
      title: 'Votre demande ne nous est pas parvenue',
      text: 'Rien n’a été enregistré et aucun montant n’a été débité. Votre saisie est conservée. Réessayez.',
    },
    barred: {
      title: 'L’enregistrement n’a pas abouti',
      text: 'Notre serveur l’a refusé. Rien n’a été enregistré et aucun montant n’a été débité. Rechargez cette page.',
    },
    busy: {
      title: 'Trop de tentatives',
      text: 'Rien n’a été enregistré et aucun montant n’a été débité. Votre saisie est conservée. Réessayez dans une minute.',
    },
    unconfirmed: { title: notConfirmed, text: notConfirmedText },
    unknown: {
      title: unknown,
      text: 'Aucun montant n’a été débité. Votre saisie est conservée. Réessayez\u202f: elle ne sera enregistrée qu’une fois.',
    },
  },
  unavailable: 'Les champs de Stripe ne se sont pas chargés',
  unavailableText:
    'Une extension, le réseau ou les règles de cette page les bloquent peut-être. Rien n’a été enregistré.',
  again: 'Réessayer',
  blocked: 'L’ajout se fait sur une page à part',
  blockedText:
    'Elle s’ouvre dans un nouvel onglet et ne prend qu’une minute. Revenez ensuite ici\u202f; le nouveau moyen de paiement figurera dans votre liste.',
  open: 'Ouvrir la page sécurisée',
  opening: 'Ouverture…',
  pageFailed: 'Impossible d’ouvrir cette page',
  pageFailedText: 'Rien n’a changé. Réessayez.',
  waitingPage: 'Nous vérifierons dès votre retour ici.',
  notConfirmed,
  notConfirmedText,
  unknown,
  unknownText: 'Aucun montant n’a été débité. Le moyen de paiement figurera dans votre liste une fois enregistré.',
  pending: 'Votre banque a besoin d’un peu plus de temps',
  pendingText:
    'Le moyen de paiement figurera dans votre liste dès que votre banque l’aura confirmé. Vous devrez peut-être d’abord confirmer de petits montants.',
};
