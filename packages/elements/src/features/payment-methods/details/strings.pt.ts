import type { DetailsStrings } from './strings.ts';

export const pt: DetailsStrings = {
  title: (name) => `Editar ${name}`,
  close: 'Fechar',
  cancel: 'Cancelar',
  save: 'Salvar',
  expiry: 'Data de validade',
  month: 'Mês',
  year: 'Ano',
  expiryHint: 'Um novo número exige um novo cartão: nesse caso, substitua-o.',
  holder: 'Endereço de cobrança',
  name: 'Nome',
  providerRefused: 'O banco ou a Stripe não aceita estes dados. Revise a validade e o endereço e salve novamente.',
  refused: 'O nosso servidor recusou os dados. O que foi digitado continua aqui: revise e salve novamente.',
  forbidden: 'Sem permissão para esta alteração. O que foi digitado continua aqui. Fale com quem administra a conta.',
  offline: 'Sem conexão. O que foi digitado continua aqui. Salve novamente quando a conexão voltar.',
  often: 'Tentativas demais. O que foi digitado continua aqui. Salve novamente em um minuto.',
};
