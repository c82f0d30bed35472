import type { RemovalStrings } from './strings.ts';

export const de: RemovalStrings = {
  title: (name) => `${name} entfernen?`,
  close: 'Schließen',
  keep: { card: 'Karte behalten', account: 'Konto behalten', other: 'Behalten' },
  remove: { card: 'Karte entfernen', account: 'Konto entfernen', other: 'Entfernen' },
  noBackup: 'Sie haben dann keine Reserve.',
  stillPays: (name, amount, date) => `${name} zahlt weiterhin Ihre Verlängerung von ${amount} am ${date}.`,
  takesOver: (name, amount, date) => `Stattdessen zahlt ${name}: Ihre Verlängerung von ${amount} am ${date}.`,
  takesOverIdle: (name) => `${name} wird Ihr Standard.`,
  noneUsable: (amount, date) =>
    `Kein anderes Zahlungsmittel kann Ihre Verlängerung von ${amount} am ${date} zahlen. Fügen Sie vorher eines hinzu.`,
  idle: 'Es ist nichts darauf fällig.',
  final: 'Das lässt sich nicht zurücknehmen: Um wieder damit zu zahlen, fügen Sie es neu hinzu.',
  lastTitle: (name) => `${name} lässt sich noch nicht entfernen`,
  last: (amount, date) =>
    `Es ist das einzige Zahlungsmittel und zahlt Ihre Verlängerung von ${amount} am ${date}. Ersetzen Sie es durch ein anderes; dann wird es entfernt.`,
  lastIdle:
    'Es ist das einzige Zahlungsmittel und zahlt Ihren Tarif. Ersetzen Sie es durch ein anderes; dann wird es entfernt.',
  another: 'Anderes hinzufügen',
};
