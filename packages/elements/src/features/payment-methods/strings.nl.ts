import { methodNames } from '../../core/method-name.nl.ts';
import type { Strings } from './strings.ts';

export const nl: Strings = {
  heading: 'Betaalmethoden',
  add: 'Toevoegen',
  methodNames,
  ending: (name, last4) => `${name} eindigend op ${last4}`,
  default: 'Standaard',
  expired: 'Verlopen',
  expiresOn: (day) => `Verloopt op ${day}`,
  expires: (month) => `Geldig t/m ${month}`,
  expiredIn: (month) => `Verlopen in ${month}`,
  pays: (amount, date, plan) => `betaalt ${plan ? `${plan}, ` : ''}${amount} op ${date}`,
  backup: 'reserve',
  added: (date) => `toegevoegd op ${date}`,
  replace: 'Vervangen',
  replaceNamed: (name) => `${name} vervangen`,
  actions: (name) => `Acties voor ${name}`,
  trust: 'Kaartnummers gaan rechtstreeks naar Stripe. VARAi ziet ze nooit.',
  notLoaded: 'Uw betaalmethoden konden niet worden geladen',
  notLoadedText: 'Ze zijn veilig; de fout ligt bij ons.',
  none: 'Nog geen betaalmethode',
  noneText: 'Voeg een kaart of bankrekening toe, zodat uw plan zonder onderbreking doorloopt.',
  noneBarred: 'Vraag een eigenaar van uw account om er een toe te voegen.',
  forbidden: 'U kunt hier geen betaalmethoden zien',
  forbiddenText: 'Vraag het een eigenaar van uw account.',
};
