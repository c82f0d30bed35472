import type { RemovalStrings } from './strings.ts';

export const pl: RemovalStrings = {
  title: (name) => `Usunąć ${name}?`,
  close: 'Zamknij',
  keep: { card: 'Zachowaj kartę', account: 'Zachowaj rachunek', other: 'Zachowaj' },
  remove: { card: 'Usuń kartę', account: 'Usuń rachunek', other: 'Usuń' },
  noBackup: 'Nie będzie metody zapasowej.',
  stillPays: (name, amount, date) => `Odnowienie planu (${amount}, ${date}) nadal opłaci ${name}.`,
  takesOver: (name, amount, date) => `Odnowienie planu (${amount}, ${date}) opłaci zamiast tego ${name}.`,
  takesOverIdle: (name) => `Domyślną metodą płatności zostanie ${name}.`,
  noneUsable: (amount, date) =>
    `Żadna inna metoda nie może opłacić odnowienia planu (${amount}, ${date}). Dodaj nową przed tym dniem.`,
  idle: 'Nie ma na niej zaplanowanych płatności.',
  final: 'Tego nie można cofnąć: aby znów nią płacić, trzeba będzie dodać ją ponownie.',
  lastTitle: (name) => `Nie można jeszcze usunąć: ${name}`,
  last: (amount, date) =>
    `To jedyna zapisana metoda i opłaca odnowienie planu (${amount}, ${date}). Zastąp ją inną, a zostanie usunięta.`,
  lastIdle: 'To jedyna zapisana metoda i opłaca plan. Zastąp ją inną, a zostanie usunięta.',
  another: 'Dodaj inną',
};
