import type { ActStrings } from './strings.ts';

export const es: ActStrings = {
  makeDefault: 'Usar como predeterminado',
  replace: 'Sustituir',
  update: 'Editar datos',
  remove: 'Eliminar',
  doing: { default: 'Guardando como predeterminado…', remove: 'Eliminando…', update: 'Guardando…' },
  failed: {
    default: 'No se ha podido usar como predeterminado. No ha cambiado nada.',
    remove: 'No se ha podido eliminar. No ha cambiado nada.',
  },
  unknown: {
    default: 'Todavía no sabemos si ya es el predeterminado. Inténtelo de nuevo: se hará una sola vez.',
    remove: 'Todavía no sabemos si se ha eliminado. Inténtelo de nuevo: se hará una sola vez.',
  },
  gone: 'Este método de pago se ha eliminado en otra pestaña o lo ha eliminado otra persona.',
  again: 'Reintentar',
  done: {
    default: (name) => `${name} es ahora su método predeterminado`,
    update: (name) => `Se ha guardado ${name}`,
    remove: (name) => `Se ha eliminado ${name}`,
  },
  removedDefault: (name, next) => `Se ha eliminado ${name}. A partir de ahora paga ${next}`,
  added: (name) => `Se ha guardado ${name}`,
};
