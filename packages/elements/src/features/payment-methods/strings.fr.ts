import { methodNames } from '../../core/method-name.fr.ts';
import type { Strings } from './strings.ts';

export const fr: Strings = {
  heading: 'Moyens de paiement',
  add: 'Ajouter',
  methodNames,
  ending: (name, last4) => `${name} se terminant par ${last4}`,
  default: 'Par défaut',
  expired: 'Expirée',
  expiresOn: (day) => `Expire le ${day}`,
  expires: (month) => `Expire fin ${month}`,
  expiredIn: (month) => `Expirée depuis fin ${month}`,
  pays: (amount, date, plan) => `paie ${plan ? `${plan}, ` : ''}${amount} le ${date}`,
  backup: 'de secours',
  added: (date) => `ajout le ${date}`,
  replace: 'Remplacer',
  replaceNamed: (name) => `Remplacer ${name}`,
  actions: (name) => `Actions pour ${name}`,
  trust: 'Les numéros de carte vont directement à Stripe. VARAi ne les voit jamais.',
  notLoaded: 'Impossible de charger vos moyens de paiement',
  notLoadedText: 'Ils sont en sécurité\u202f; le problème vient de nous.',
  none: 'Aucun moyen de paiement pour l’instant',
  noneText: 'Ajoutez une carte ou un compte bancaire pour que votre forfait se poursuive sans interruption.',
  noneBarred: 'Demandez à un propriétaire de votre compte d’en ajouter un.',
  forbidden: 'Vous ne pouvez pas voir les moyens de paiement ici',
  forbiddenText: 'Adressez-vous à un propriétaire de votre compte.',
};
