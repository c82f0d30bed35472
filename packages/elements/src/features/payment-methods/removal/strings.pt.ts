import type { RemovalStrings } from './strings.ts';

export const pt: RemovalStrings = {
  title: (name) => `Remover ${name}?`,
  close: 'Fechar',
  keep: { card: 'Manter cartão', account: 'Manter conta', other: 'Manter' },
  remove: { card: 'Remover cartão', account: 'Remover conta', other: 'Remover' },
  noBackup: 'Não haverá forma de pagamento de reserva.',
  stillPays: (name, amount, date) => `${name} continua pagando a renovação de ${amount} em ${date}.`,
  takesOver: (name, amount, date) => `Em vez disso, ${name} paga a renovação de ${amount} em ${date}.`,
  takesOverIdle: (name) => `${name} passa a ser a forma padrão.`,
  noneUsable: (amount, date) =>
    `Nenhuma outra forma pode pagar a renovação de ${amount} em ${date}. Adicione uma antes desse dia.`,
  idle: 'Não há cobranças previstas nela.',
  final: 'Isto não pode ser desfeito: para voltar a usá-la, será preciso adicioná-la novamente.',
  lastTitle: (name) => `Ainda não é possível remover ${name}`,
  last: (amount, date) =>
    `É a única forma salva e paga a renovação de ${amount} em ${date}. Substitua-a por outra; então ela será removida.`,
  lastIdle: 'É a única forma salva e paga o plano. Substitua-a por outra; então ela será removida.',
  another: 'Adicionar outra',
};
