import type { SourceStrings } from './strings.ts';

export const de: SourceStrings = {
  title: (name) => `${name}: Quelle und Zeit`,
  source: 'Quelle',
  sources: { orders: 'Bestellungen, die Ihr Shop uns gesendet hat', shopify: 'Ihr Shopify-Shop' },
  counted: 'Gezählt bis',
  clock: 'Nach der Uhr von',
  read: 'Gelesen',
  every: 'alle 30 Sekunden, solange Sie hinsehen',
  table: 'Alles, was die Linie zeigt',
  when: 'Wann',
  close: 'Schließen',
};
