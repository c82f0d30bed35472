import { declineWords } from '@varai/client/words/fr.js';
import { refusals } from '../refusals.ts';
import type { MethodWords } from '../words.ts';

export const words: MethodWords = {
  names: {
    acss_debit: 'Compte bancaire canadien',
    au_becs_debit: 'Compte bancaire australien',
    bacs_debit: 'Compte bancaire britannique',
    card: 'Carte',
    kr_card: 'Carte coréenne',
    nz_bank_account: 'Compte bancaire néo-zélandais',
    sepa_debit: 'Prélèvement SEPA',
    unknown: 'Carte',
    us_bank_account: 'Compte bancaire américain',
  },
  mails: {
    footer: 'Si ce n’était pas vous, changez-le dans le portail et dites-le-nous.',
    of: {
      removed: ({ method, next }) => [
        'Un moyen de paiement a été supprimé',
        `Moyen de paiement supprimé de votre compte\u202f: ${method}.`,
        next === null ? 'Rien d’autre n’a changé.' : `Paie désormais\u202f: ${next}.`,
      ],
      default: ({ method }) => [
        'Vous payez désormais avec un autre moyen de paiement',
        `Votre moyen de paiement par défaut est maintenant\u202f: ${method}. Il paie ce qui est dû ensuite.`,
      ],
      expiring: ({ method, end }) => [
        'Votre carte expire bientôt',
        `${method} paie votre abonnement et expire à la fin du mois\u202f: ${end}.`,
        'Saisissez la nouvelle date dans le portail ou ajoutez une autre carte, pour que le prochain paiement aboutisse.',
      ],
    },
  },
  page: {
    title: 'Ajouter un moyen de paiement',
    safe: 'Les numéros de carte et de compte vont directement à Stripe. Nous ne les voyons jamais.',
    save: 'Enregistrer le moyen de paiement',
    cancel: 'Annuler',
    back: 'Retour',
    added: 'Moyen de paiement ajouté',
    addedMore: 'Il figure dans la liste de vos moyens de paiement.',
    close: 'Vous pouvez fermer cette page.',
    expired: 'Ce lien a expiré',
    again: 'Il valait pour un moyen de paiement et dix minutes. Ouvrez-le à nouveau depuis votre page de facturation.',
    unknown: 'Il n’y a rien ici',
    unknownMore:
      'Ce lien est incomplet ou n’est plus valable depuis longtemps. Ouvrez-le à nouveau depuis votre page de facturation.',
    noScript: 'Cette page a besoin de JavaScript, dont les champs de Stripe sont faits.',
    script: {
      busyText: 'Enregistrement. Votre banque peut vous demander de confirmer.',
      blocked:
        'Les champs de Stripe ne se sont pas chargés. Une extension ou une règle du réseau les bloque peut-être. Autorisez js.stripe.com et rechargez la page.',
      unsent:
        'Votre demande ne nous est pas parvenue. Aucun montant n’a été débité et rien n’a été enregistré. Votre saisie est conservée. Réessayez.',
      barred:
        'Notre serveur l’a refusé. Aucun montant n’a été débité et rien n’a été enregistré. Ouvrez cette page à nouveau depuis votre page de facturation.',
      busy: 'Trop de tentatives. Aucun montant n’a été débité et rien n’a été enregistré. Réessayez dans une minute.',
      unknown:
        'Nous ne savons pas encore si l’enregistrement a abouti. Aucun montant n’a été débité. Réessayez\u202f: il n’a lieu qu’une fois.',
      unheard:
        'Stripe l’a enregistré, mais notre serveur n’a pas répondu. Aucun montant n’a été débité. Réessayez\u202f: l’enregistrement n’a lieu qu’une fois.',
      unconfirmed:
        'Votre banque ne l’a pas confirmé. Rien n’a été enregistré. Réessayez et confirmez auprès de votre banque.',
      pending: 'Votre banque a besoin d’un peu plus de temps',
      pendingText:
        'Le moyen de paiement figurera dans votre liste dès que votre banque l’aura confirmé. Vous devrez peut-être d’abord confirmer de petits montants.',
    },
    refusals: refusals(
      declineWords,
      'ce moyen de paiement',
      'Aucun montant n’a été débité et rien n’a été enregistré.',
    ),
  },
};
