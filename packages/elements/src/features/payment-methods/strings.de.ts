import { methodNames } from '../../core/method-name.de.ts';
import type { Strings } from './strings.ts';

export const de: Strings = {
  heading: 'Zahlungsmittel',
  add: 'Hinzufügen',
  methodNames,
  ending: (name, last4) => `${name} mit Endziffern ${last4}`,
  default: 'Standard',
  expired: 'Abgelaufen',
  expiresOn: (day) => `Läuft am ${day} ab`,
  expires: (month) => `Gültig bis ${month}`,
  expiredIn: (month) => `Abgelaufen ${month}`,
  pays: (amount, date, plan) => `zahlt ${plan ? `${plan}, ` : ''}${amount} am ${date}`,
  backup: 'Reserve',
  added: (date) => `hinzugefügt am ${date}`,
  replace: 'Ersetzen',
  replaceNamed: (name) => `${name} ersetzen`,
  actions: (name) => `Aktionen für ${name}`,
  trust: 'Kartennummern gehen direkt an Stripe. VARAi sieht sie nie.',
  notLoaded: 'Wir konnten Ihre Zahlungsmittel nicht laden',
  notLoadedText: 'Sie sind sicher; der Fehler liegt bei uns.',
  none: 'Noch kein Zahlungsmittel',
  noneText: 'Fügen Sie eine Karte oder ein Bankkonto hinzu, damit Ihr Tarif ohne Unterbrechung weiterläuft.',
  noneBarred: 'Bitten Sie jemanden, dem das Konto gehört, eines hinzuzufügen.',
  forbidden: 'Zahlungsmittel sind hier nicht für Sie zu sehen',
  forbiddenText: 'Fragen Sie jemanden, dem das Konto gehört.',
};
