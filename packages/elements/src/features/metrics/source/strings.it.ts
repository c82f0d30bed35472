import type { SourceStrings } from './strings.ts';

export const it: SourceStrings = {
  title: (name) => `${name}: origine e ora`,
  source: 'Origine',
  sources: { orders: 'Ordini inviati dal negozio', shopify: 'Il negozio Shopify' },
  counted: 'Calcolato fino al',
  clock: 'Secondo l’ora di',
  read: 'Aggiornamento',
  every: 'ogni 30 secondi mentre la pagina è visibile',
  table: 'Tutti i valori della linea',
  when: 'Quando',
  close: 'Chiudi',
};
