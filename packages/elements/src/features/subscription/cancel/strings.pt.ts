import type { CancelStrings } from './strings.ts';

export const pt: CancelStrings = {
  title: (plan) => `Cancelar ${plan}`,
  close: 'Fechar',
  what: (plan, date) => `${plan} funciona até ${date}. Depois disso, nada mais é cobrado.`,
  whatOwing: (plan, date) =>
    `${plan} funciona até ${date}. Depois disso, nada mais é cobrado além da fatura em aberto.`,
  after: 'Até esse dia, é possível retomar a qualquer momento, como se nada tivesse acontecido.',
  reason: 'Qual é o motivo do cancelamento?',
  too_expensive: 'Custa demais',
  missing_features: 'Falta alguma coisa',
  switched_service: 'Mudamos para outro serviço',
  unused: 'Usamos muito pouco',
  customer_service: 'O suporte não ajudou',
  too_complex: 'É complicado demais',
  low_quality: 'Não funciona bem o suficiente',
  other: 'Outro motivo',
  comment: 'O que poderíamos ter feito melhor?',
  keep: (plan) => `Manter ${plan}`,
  cancel: (date) => `Cancelar em ${date}`,
  underWay: 'Há uma mudança de plano em andamento',
  unpaid: (plan) => `Ela ainda não foi paga. Nada foi cobrado e o plano continua sendo ${plan}.`,
  waysOut: (plan) => `Continue a mudança ou mantenha ${plan}: depois será possível cancelar.`,
  waiting: (plan) =>
    `Aguardando o banco. O plano continua sendo ${plan} até a resposta; depois será possível cancelar.`,
  proceed: 'Continuar a mudança',
  notKept: {
    unsaved: 'Não foi possível salvar. Nada foi alterado. Tente novamente.',
    unknown: 'Ainda não sabemos se foi salvo. Verifique em instantes: tentar novamente é seguro.',
  },
};
