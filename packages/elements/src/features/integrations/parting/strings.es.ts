import type { PartingStrings } from './strings.ts';

export const es: PartingStrings = {
  title: (shop) => `¿Desconectar ${shop}?`,
  ends: 'Dejan de llegar los pedidos, productos y existencias nuevos de esta tienda. Se eliminan nuestras credenciales de acceso y el historial de comprobaciones.',
  stays: 'Los pedidos ya importados se conservan, y también las cifras calculadas con ellos.',
  pauseInstead: 'Si solo quiere interrumpirla un tiempo, póngala en pausa: así no se pierde nada.',
  keep: 'Mantener conectada',
  disconnect: 'Desconectar',
  disconnecting: 'Desconectando…',
  done: (shop) => `${shop} está desconectada. Lo importado se conserva.`,
  failed: 'No se ha podido desconectar la tienda. No ha cambiado nada; inténtelo de nuevo en un momento.',
  close: 'Cerrar',
};
