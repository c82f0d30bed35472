import type { ActStrings } from './strings.ts';

export const es: ActStrings = {
  steps: (shop) => `Prueba de ${shop}`,
  sign_in: 'Iniciar sesión en la tienda',
  read_orders: 'Leer un pedido',
  receive_webhooks: 'Recibir al momento los pedidos nuevos',
  read_products: 'Leer un producto',
  read_stock: 'Leer un nivel de existencias',
  ms: (amount) => `${amount}\u00a0ms`,
  running: 'en curso',
  waits: 'en espera',
  passed: 'superada',
  failed: 'fallida',
  untouched: 'En la tienda no cambia nada.',
  allPassed: (shop) => `${shop} ha superado la prueba.`,
  notPassed: (shop, cause) => `${shop} no ha superado la prueba. ${cause}`,
  reconnecting: 'Abriendo la tienda…',
  reconnected: (shop) => `${shop} vuelve a darnos acceso. Se están importando sus pedidos.`,
  open: 'La tienda aún no nos da acceso. Abra la aplicación desde su panel de administración, conceda lo que pide y vuelva a conectar la tienda aquí.',
  openLink: 'Abrir la aplicación en la tienda',
  authorize:
    'La tienda aún no nos da acceso. Vuelva a autorizar la integración en su panel de administración; así quedará conectada aquí.',
  howLink: 'Dónde hacer clic',
  newWindow: 'se abre en una ventana nueva',
  pausing: 'Pausando…',
  paused: (shop) =>
    `${shop} está en pausa. No se importa nada hasta que la reanude; entonces se importará lo ocurrido mientras tanto.`,
  resuming: 'Reanudando…',
  resumed: (shop) => `${shop} se ha reanudado. Se está importando lo ocurrido mientras tanto.`,
  unknown: 'No hemos podido contactar con VARAi. Su tienda no se ve afectada; inténtelo de nuevo en un momento.',
  refused: 'La tienda no nos ha dado acceso. Abra la aplicación desde su panel de administración e inténtelo de nuevo.',
  close: 'Cerrar',
};
