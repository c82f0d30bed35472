import { methodNames } from '../../../core/method-name.fr.ts';
import { declineWords } from '../../../core/declines/words.fr.ts';
import { newCardWords } from '../../../core/new-card/words.fr.ts';
import type { BuyStrings } from './strings.ts';

export const fr: BuyStrings = {
  title: 'Acheter des jetons IA',
  close: 'Fermer',
  cancel: 'Annuler',
  finish: 'Terminé',
  loading: 'Chargement des packs…',
  noPackages: 'Impossible de charger les packs',
  noPackagesText: 'Aucun montant n’a été débité. Réessayez dans un instant.',
  reload: 'Réessayer',
  howMany: 'Quantité',
  tokens: (count) => `${count} jetons`,
  lasting: 'Ils s’utilisent après ceux de votre forfait et n’expirent pas.',
  taxIncluded: 'Taxes comprises.',
  added: { discount: 'Remise', tax: 'Taxes' },
  total: 'Total',
  payWith: 'Payer avec',
  paysWith: (method) => `Paiement avec ${method}.`,
  onFile: 'Nous débitons le moyen de paiement enregistré.',
  noMethod: 'Aucun moyen de paiement n’est enregistré',
  noMethodText: 'Ajoutez-en un sous Moyens de paiement, puis revenez.',
  addCard: 'Utiliser une autre carte',
  otherCards: 'Utiliser un moyen de paiement enregistré',
  newCard: 'La carte est enregistrée pour les prochains paiements.',
  card: newCardWords,
  methodNames,
  ending: (brand, last4) => `${brand} se terminant par ${last4}`,
  cardExpired: 'Expirée',
  credit: (credit, due) => `Votre solde créditeur couvre ${credit}, le moyen de paiement ${due}.`,
  covered: (credit) => `Votre solde créditeur couvre la totalité, soit ${credit}. Rien n’est débité.`,
  take: (count) => `Obtenir ${count} jetons`,
  taking: 'Un instant…',
  pay: (amount) => `Payer ${amount}`,
  paying: 'Vérification bancaire…',
  waiting: 'En attente de votre banque',
  waitingText: 'Cela prend quelques secondes.',
  underwayText:
    'Comptez quelques secondes avec une carte, quelques jours avec un compte bancaire. Vous pouvez fermer cette fenêtre\u202f: vos jetons arrivent une fois le paiement effectué.',
  asking: 'Votre banque attend votre confirmation',
  askingText: 'Confirmez le paiement dans la fenêtre de votre banque.',
  unknown: (amount) => `Nous ne savons pas encore si votre banque a débité ${amount}`,
  unknownText:
    'Ne payez pas à nouveau. Nous continuons de vérifier et affichons le résultat ici. Vous pouvez fermer cette fenêtre.',
  declined: (amount) => `Votre banque a refusé le paiement de ${amount}`,
  ...declineWords,
  safe: 'Aucun montant n’a été débité.',
  theCard: 'ce moyen de paiement',
  missing: 'Aucun moyen de paiement n’est enregistré. Aucun montant n’a été débité.',
  notes: {
    unconfirmed: {
      title: 'Votre banque n’a pas confirmé le paiement',
      text: 'Aucun montant n’a été débité. Réessayez et confirmez dans la fenêtre de votre banque, ou utilisez une autre carte.',
    },
    unsent: {
      title: 'Votre demande ne nous est pas parvenue',
      text: 'Vous êtes hors ligne. Aucun montant n’a été débité. Réessayez une fois en ligne.',
    },
    changed: {
      title: 'L’offre a changé',
      text: 'Aucun montant n’a été débité à l’instant\u202f: des jetons ont été achetés entre-temps, ou un prix, une taxe ou une remise a changé. Vérifiez avant de payer.',
    },
    other: {
      title: 'Un autre achat est en cours auprès de votre banque',
      text: 'Aucun montant n’a été débité pour celui-ci. Attendez que l’autre soit terminé.',
    },
    gone: { title: 'Ce pack n’est plus vendu', text: 'Aucun montant n’a été débité. Choisissez-en un autre.' },
    method: {
      title: 'Ce moyen de paiement n’est plus enregistré',
      text: 'Aucun montant n’a été débité. Choisissez-en un autre.',
    },
    address: {
      title: 'Votre adresse de facturation manque',
      text: 'Les taxes sur les jetons en dépendent. Aucun montant n’a été débité. Ajoutez-la dans votre profil, puis revenez.',
    },
    elsewhere: {
      title: 'Les jetons ne sont pas vendus ici',
      text: 'Votre compte est facturé par la plateforme de votre boutique. Aucun montant n’a été débité.',
    },
    failed: { title: 'L’opération n’a pas abouti', text: 'Aucun montant n’a été débité. Réessayez.' },
  },
  owing: (amount) => (amount ? `Il reste ${amount} à payer` : 'Un montant reste à payer'),
  owingText:
    'Aucun montant n’a été débité\u202f: ce reste aurait été prélevé avec les jetons. Il figurera sur votre prochaine facture. Une fois celle-ci payée, vous pourrez acheter des jetons\u202f; pour régler plus tôt, écrivez-nous.',
  lost: 'Nous ne pouvons pas savoir si votre achat a abouti',
  lostText:
    'Il ne peut plus être consulté ici. Cette page montre vos jetons actuels, et vos factures ce qui a été payé. Vérifiez-les avant de payer à nouveau.',
  toPackages: 'Voir les packs',
  support: 'Informations pour l’assistance',
  done: 'Vos jetons sont là',
  doneText: (count, amount) => `Nous avons ajouté ${count} jetons et débité ${amount}.`,
  doneCovered: (count) => `Nous avons ajouté ${count} jetons\u202f; rien n’a été débité.`,
  fromCredit: (amount) => `Payé avec votre solde créditeur\u202f: ${amount}.`,
};
