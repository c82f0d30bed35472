import type { SourceStrings } from './strings.ts';

export const es: SourceStrings = {
  title: (name) => `${name}: origen y hora`,
  source: 'Origen',
  sources: { orders: 'Pedidos que nos ha enviado su tienda', shopify: 'Su tienda de Shopify' },
  counted: 'Calculado hasta',
  clock: 'Según la hora de',
  read: 'Actualización',
  every: 'cada 30 segundos mientras mira la página',
  table: 'Todos los valores de la línea',
  when: 'Cuándo',
  close: 'Cerrar',
};
