import type { ExpiringStrings } from './strings.ts';

export const de: ExpiringStrings = {
  soon: (name, day) => `${name} läuft am ${day} ab`,
  expired: (name) => `${name} ist abgelaufen`,
  pays: (amount, date) => `Damit wird Ihre Verlängerung von ${amount} am ${date} bezahlt. Ersetzen Sie sie vorher.`,
  paysIdle: 'Sie ist Ihr Standard. Ersetzen Sie sie, damit Zahlungen weiterlaufen.',
  backup: (name, amount, date) =>
    `Sie ist Ihre einzige Reserve. ${name} zahlt Ihre Verlängerung von ${amount} am ${date}.`,
  backupIdle: 'Sie ist Ihre einzige Reserve.',
  replace: 'Karte ersetzen',
  use: (name) => `Mit ${name} zahlen`,
};
