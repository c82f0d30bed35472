import type { SourceStrings } from './strings.ts';

export const nl: SourceStrings = {
  title: (name) => `${name}: bron en tijd`,
  source: 'Bron',
  sources: { orders: 'Bestellingen die uw winkel ons heeft gestuurd', shopify: 'Uw Shopify-winkel' },
  counted: 'Geteld tot',
  clock: 'Volgens de klok van',
  read: 'Bijgewerkt',
  every: 'elke 30 seconden zolang u kijkt',
  table: 'Alle waarden van de lijn',
  when: 'Wanneer',
  close: 'Sluiten',
};
