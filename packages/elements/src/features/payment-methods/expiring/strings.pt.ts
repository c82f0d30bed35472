import type { ExpiringStrings } from './strings.ts';

export const pt: ExpiringStrings = {
  soon: (name, day) => `${name} vence em ${day}`,
  expired: (name) => `${name} venceu`,
  pays: (amount, date) => `Este cartão paga a renovação de ${amount} em ${date}. Substitua-o antes disso.`,
  paysIdle: 'É a forma de pagamento padrão. Substitua-a para que os pagamentos continuem.',
  backup: (name, amount, date) =>
    `É a única forma de pagamento de reserva. ${name} paga a renovação de ${amount} em ${date}.`,
  backupIdle: 'É a única forma de pagamento de reserva.',
  replace: 'Substituir o cartão',
  use: (name) => `Pagar com ${name}`,
};
