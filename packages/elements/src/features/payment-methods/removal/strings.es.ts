import type { RemovalStrings } from './strings.ts';

export const es: RemovalStrings = {
  title: (name) => `¿Eliminar ${name}?`,
  close: 'Cerrar',
  keep: { card: 'Conservar tarjeta', account: 'Conservar cuenta', other: 'Conservar' },
  remove: { card: 'Eliminar tarjeta', account: 'Eliminar cuenta', other: 'Eliminar' },
  noBackup: 'No tendrá ningún método de respaldo.',
  stillPays: (name, amount, date) => `${name} sigue pagando su renovación de ${amount} el ${date}.`,
  takesOver: (name, amount, date) => `En su lugar paga ${name}: su renovación de ${amount} el ${date}.`,
  takesOverIdle: (name) => `${name} pasa a ser su método predeterminado.`,
  noneUsable: (amount, date) =>
    `Ningún otro método puede pagar su renovación de ${amount} el ${date}. Añada uno antes de ese día.`,
  idle: 'No tiene ningún pago pendiente.',
  final: 'No se puede deshacer: para volver a pagar con este método, tendrá que añadirlo de nuevo.',
  lastTitle: (name) => `Aún no se puede eliminar ${name}`,
  last: (amount, date) =>
    `Es el único método de pago guardado y paga su renovación de ${amount} el ${date}. Sustitúyalo por otro y se eliminará.`,
  lastIdle: 'Es el único método de pago guardado y paga su plan. Sustitúyalo por otro y se eliminará.',
  another: 'Añadir otro',
};
