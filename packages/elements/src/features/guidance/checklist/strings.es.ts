import type { Strings } from './strings.ts';

export const es: Strings = {
  title: 'Primeros pasos',
  done: (ticked, all) => `Completado: ${ticked} de ${all}`,
  ticked: 'Completado:',
  facts: {
    profile: 'Completar el perfil de la empresa',
    plan: 'Elegir un plan',
    store: 'Conectar una tienda',
    paymentMethod: 'Añadir un método de pago',
    order: 'Ver llegar el primer pedido',
    wishes: 'Elegir qué notificaciones recibir',
  },
  dismiss: 'Ocultar esta lista',
  dismissed: 'La lista queda oculta definitivamente.',
  undo: 'Deshacer',
  notKept: 'No se ha podido guardar. La lista se mantiene.',
  notLoaded: 'No se han podido cargar sus primeros pasos.',
  notLoadedText: 'No ha cambiado nada en sus datos.',
};
