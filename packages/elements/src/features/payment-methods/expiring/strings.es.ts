import type { ExpiringStrings } from './strings.ts';

export const es: ExpiringStrings = {
  soon: (name, day) => `${name} caduca el ${day}`,
  expired: (name) => `${name} ha caducado`,
  pays: (amount, date) => `Con ella se paga su renovación de ${amount} el ${date}. Sustitúyala antes de esa fecha.`,
  paysIdle: 'Es su tarjeta predeterminada. Sustitúyala para que los pagos continúen.',
  backup: (name, amount, date) => `Es su único método de respaldo. ${name} paga su renovación de ${amount} el ${date}.`,
  backupIdle: 'Es su único método de respaldo.',
  replace: 'Sustituir tarjeta',
  use: (name) => `Pagar con ${name}`,
};
