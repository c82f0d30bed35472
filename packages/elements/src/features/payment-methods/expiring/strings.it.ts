import type { ExpiringStrings } from './strings.ts';
import { il } from '../../../core/dates.it.ts';

export const it: ExpiringStrings = {
  soon: (name, day) => `${name} scade ${il(day)}`,
  expired: (name) => `${name} è scaduta`,
  pays: (amount, date) =>
    `Su questa carta verrà addebitato il rinnovo di ${amount} ${il(date)}. Sostituirla prima di quel giorno.`,
  paysIdle: 'È la carta predefinita. Sostituirla perché i pagamenti proseguano.',
  backup: (name, amount, date) => `È l’unica carta di riserva. ${name} paga il rinnovo di ${amount} ${il(date)}.`,
  backupIdle: 'È l’unica carta di riserva.',
  replace: 'Sostituisci carta',
  use: (name) => `Paga con ${name}`,
};
