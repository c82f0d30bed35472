import type { ExpiringStrings } from './strings.ts';
import { il } from '../../../core/dates.it.ts';

export const it: ExpiringStrings = {
  soon: (name, day) => `${name} scade ${il(day)}`,
  expired: (name) => `${name} è scaduta`,
  pays: (amount, date) => `Paga il rinnovo di ${amount} ${il(date)}. Sostituirla prima di quel giorno.`,
  paysIdle: 'È la carta predefinita. Sostituirla perché i pagamenti proseguano.',
  backup: (name, amount, date) => `È l’unica riserva. ${name} paga il rinnovo di ${amount} ${il(date)}.`,
  backupIdle: 'È l’unica riserva.',
  replace: 'Sostituisci carta',
  use: (name) => `Paga con ${name}`,
};
