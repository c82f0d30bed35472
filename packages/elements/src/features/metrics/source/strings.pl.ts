import type { SourceStrings } from './strings.ts';

export const pl: SourceStrings = {
  title: (name) => `${name}: źródło i czas`,
  source: 'Źródło',
  sources: { orders: 'Zamówienia przesłane przez sklep', shopify: 'Twój sklep Shopify' },
  counted: 'Zliczono do',
  clock: 'Według czasu',
  read: 'Odczyt',
  every: 'co 30 sekund, gdy strona jest otwarta',
  table: 'Wszystkie wartości z wykresu',
  when: 'Kiedy',
  close: 'Zamknij',
};
