import type { ExpiringStrings } from './strings.ts';

export const fr: ExpiringStrings = {
  soon: (name, day) => `${name} expire le ${day}`,
  expired: (name) => `${name} a expiré`,
  pays: (amount, date) =>
    `Cette carte paie votre renouvellement de ${amount} le ${date}. Remplacez-la avant cette date.`,
  paysIdle: 'C’est votre carte par défaut. Remplacez-la pour que les paiements se poursuivent.',
  backup: (name, amount, date) =>
    `C’est votre seule carte de secours. ${name} paie votre renouvellement de ${amount} le ${date}.`,
  backupIdle: 'C’est votre seule carte de secours.',
  replace: 'Remplacer la carte',
  use: (name) => `Payer avec ${name}`,
};
