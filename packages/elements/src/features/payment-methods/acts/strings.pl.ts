import type { ActStrings } from './strings.ts';

export const pl: ActStrings = {
  makeDefault: 'Ustaw jako domyślną',
  replace: 'Zastąp',
  update: 'Edytuj dane',
  remove: 'Usuń',
  doing: { default: 'Ustawianie jako domyślnej…', remove: 'Usuwanie…', update: 'Zapisywanie…' },
  failed: {
    default: 'Nie ustawiono metody jako domyślnej. Nic się nie zmieniło.',
    remove: 'Nie usunięto metody. Nic się nie zmieniło.',
  },
  unknown: {
    default: 'Nie wiemy jeszcze, czy metoda jest domyślna. Spróbuj ponownie: zmiana nastąpi tylko raz.',
    remove: 'Nie wiemy jeszcze, czy metoda została usunięta. Spróbuj ponownie: zmiana nastąpi tylko raz.',
  },
  gone: 'Metodę usunięto w innej karcie przeglądarki lub zrobiła to inna osoba.',
  again: 'Spróbuj ponownie',
  done: {
    default: (name) => `Domyślna metoda płatności: ${name}`,
    update: (name) => `Zapisano: ${name}`,
    remove: (name) => `Usunięto: ${name}`,
  },
  removedDefault: (name, next) => `Usunięto: ${name}. Od teraz płatności obsługuje ${next}`,
  added: (name) => `Zapisano: ${name}`,
};
