import type { DeclineWords } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const declineWords: DeclineWords = {
  funds: (method) => `Les fonds sont insuffisants sur ${method}.`,
  limit: (method) => `Le paiement dépasse un plafond fixé pour ${method}.`,
  expired: (method) => `${capital(method)} a expiré.`,
  details: (method) => `Les informations saisies pour ${method} ne correspondent pas à celles de la banque.`,
  unsupported: (method) => `Ce paiement ne peut pas être effectué avec ${method}.`,
  authentication: (method) =>
    `La banque demande une confirmation pour les paiements avec ${method}, et elle ne l’a pas reçue.`,
  later: () => 'La banque n’a pas pu être jointe.',
  duplicate: () => 'La banque a cru à un paiement déjà effectué.',
  stopped: (method) => `La banque a reçu l’ordre de bloquer les paiements avec ${method}.`,
  closed: (method) => `Le compte lié à ${method} est clôturé, ou la banque ne le trouve pas.`,
  test: (method) => `${capital(method)} n’est pas une carte de test, et rien d’autre ne fonctionne ici.`,
  other: (method) => `La banque n’a donné aucun motif de refus pour ${method}.`,
  helpOther: 'Utilisez une autre carte, ou réessayez après avoir contacté votre banque.',
  helpCard: 'Utilisez une autre carte.',
  helpConfirm: 'Réessayez et confirmez dans la fenêtre de votre banque, ou utilisez une autre carte.',
  helpLater: 'Réessayez dans une minute, ou utilisez une autre carte.',
};
