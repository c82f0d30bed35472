import type { DeclineWords } from './words.ts';

/** With the method's name at its end; without, where nobody knows it. */
const of = (reason: string) => (method: string) => (method ? `${reason}: ${method}.` : `${reason}.`);

export const declineWords: DeclineWords = {
  funds: of('Saldo insuficiente'),
  limit: of('O pagamento passa de um limite'),
  expired: of('A validade terminou'),
  details: of('Os dados não correspondem aos do banco'),
  unsupported: of('Não é aceito neste pagamento'),
  authentication: of('O banco exige uma confirmação, que não aconteceu'),
  later: () => 'Não foi possível consultar o banco.',
  duplicate: () => 'O banco entendeu que este pagamento já tinha sido feito.',
  stopped: of('O banco recebeu a ordem de suspender estes pagamentos'),
  closed: of('A conta está encerrada ou o banco não a encontra'),
  test: of('Não é um cartão de teste, e aqui só eles funcionam'),
  other: of('O banco recusou sem informar o motivo'),
  helpOther: 'Use outro cartão ou fale com o banco e tente novamente.',
  helpCard: 'Use outro cartão.',
  helpConfirm: 'Tente novamente e confirme na janela do banco, ou use outro cartão.',
  helpLater: 'Tente novamente em um minuto ou use outro cartão.',
};
