import { methodNames } from '../../core/method-name.pl.ts';
import type { Strings } from './strings.ts';

export const pl: Strings = {
  heading: 'Metody płatności',
  add: 'Dodaj metodę',
  methodNames,
  ending: (name, last4) => `${name} z końcówką ${last4}`,
  default: 'Domyślna',
  expired: 'Wygasła',
  expiresOn: (day) => `Wygasa ${day}`,
  expires: (month) => `Ważna do ${month}`,
  expiredIn: (month) => `Wygasła ${month}`,
  pays: (amount, date, plan) => `opłaci ${plan ? `plan ${plan}, ` : ''}${amount}, ${date}`,
  backup: 'zapasowa',
  added: (date) => `dodano ${date}`,
  replace: 'Zastąp',
  replaceNamed: (name) => `Zastąp: ${name}`,
  actions: (name) => `Działania: ${name}`,
  trust: 'Numery kart trafiają bezpośrednio do Stripe. VARAi nigdy ich nie widzi.',
  notLoaded: 'Nie udało się wczytać metod płatności',
  notLoadedText: 'Są bezpieczne – to błąd po naszej stronie.',
  none: 'Nie ma jeszcze metody płatności',
  noneText: 'Dodaj kartę lub rachunek bankowy, aby plan działał bez przerwy.',
  noneBarred: 'Poproś właściciela konta o dodanie metody płatności.',
  forbidden: 'Brak dostępu do metod płatności',
  forbiddenText: 'Zwróć się do właściciela konta.',
};
