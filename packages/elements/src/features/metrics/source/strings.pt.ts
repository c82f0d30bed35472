import type { SourceStrings } from './strings.ts';

export const pt: SourceStrings = {
  title: (name) => `${name}: origem e horário`,
  source: 'Origem',
  sources: { orders: 'Pedidos que a loja nos enviou', shopify: 'A sua loja Shopify' },
  counted: 'Contado até',
  clock: 'No horário de',
  read: 'Leitura',
  every: 'a cada 30 segundos, com a página aberta',
  table: 'Todos os valores da linha',
  when: 'Quando',
  close: 'Fechar',
};
