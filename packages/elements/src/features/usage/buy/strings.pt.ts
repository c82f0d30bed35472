import { methodNames } from '../../../core/method-name.pt.ts';
import { declineWords } from '../../../core/declines/words.pt.ts';
import { newCardWords } from '../../../core/new-card/words.pt.ts';
import type { BuyStrings } from './strings.ts';

export const pt: BuyStrings = {
  title: 'Comprar tokens de IA',
  close: 'Fechar',
  cancel: 'Cancelar',
  finish: 'Concluir',
  loading: 'Carregando os pacotes…',
  noPackages: 'Não foi possível carregar os pacotes',
  noPackagesText: 'Nada foi cobrado. Tente novamente em instantes.',
  reload: 'Tentar novamente',
  howMany: 'Quantos',
  tokens: (count) => `${count} tokens`,
  lasting: 'São usados depois dos tokens do plano e não expiram.',
  taxIncluded: 'O preço inclui impostos.',
  added: { discount: 'Desconto', tax: 'Impostos' },
  total: 'Total',
  payWith: 'Pagar com',
  paysWith: (method) => `Pagamento com ${method}.`,
  onFile: 'Vamos cobrar na forma de pagamento salva.',
  noMethod: 'Não há forma de pagamento salva',
  noMethodText: 'Adicione uma em Formas de pagamento e volte aqui.',
  addCard: 'Usar outro cartão',
  otherCards: 'Usar uma forma de pagamento salva',
  newCard: 'O cartão fica salvo para pagamentos futuros.',
  card: newCardWords,
  methodNames,
  ending: (brand, last4) => `${brand} com final ${last4}`,
  cardExpired: 'Vencido',
  credit: (credit, due) => `O saldo de crédito paga ${credit}, e a forma de pagamento, ${due}.`,
  covered: (credit) => `O saldo de crédito paga tudo, ${credit}. Nada será cobrado.`,
  take: (count) => `Obter ${count} tokens`,
  taking: 'Um momento…',
  pay: (amount) => `Pagar ${amount}`,
  paying: 'Consultando o banco…',
  waiting: 'Aguardando o banco',
  waitingText: 'Isto leva alguns segundos.',
  underwayText:
    'Com cartão, leva alguns segundos; com conta bancária, alguns dias. Esta janela pode ser fechada: os tokens chegam após o pagamento.',
  asking: 'O banco pede uma confirmação',
  askingText: 'Confirme o pagamento na janela do banco.',
  unknown: (amount) => `Ainda não sabemos se o banco debitou ${amount}`,
  unknownText:
    'Não pague novamente. Continuamos verificando e mostramos o resultado aqui. Esta janela pode ser fechada.',
  declined: (amount) => `O banco recusou o pagamento de ${amount}`,
  ...declineWords,
  safe: 'Nada foi cobrado.',
  // the sentence goes without a name
  theCard: '',
  missing: 'Não há forma de pagamento salva. Nada foi cobrado.',
  notes: {
    unconfirmed: {
      title: 'O banco não confirmou o pagamento',
      text: 'Nada foi cobrado. Tente novamente e confirme na janela do banco, ou use outro cartão.',
    },
    unsent: {
      title: 'O pedido não chegou até nós',
      text: 'Sem conexão. Nada foi cobrado. Tente novamente quando a conexão voltar.',
    },
    changed: {
      title: 'A oferta mudou',
      text: 'Nada foi cobrado agora: nesse meio-tempo foram comprados tokens, ou mudou um preço, um imposto ou um desconto. Confira antes de pagar.',
    },
    other: {
      title: 'O banco está processando outra compra',
      text: 'Nada foi cobrado por esta. Aguarde a conclusão da outra.',
    },
    gone: { title: 'Este pacote não está mais à venda', text: 'Nada foi cobrado. Escolha outro.' },
    method: {
      title: 'Esta forma de pagamento não está mais salva',
      text: 'Nada foi cobrado. Escolha outra.',
    },
    address: {
      title: 'Falta o endereço de cobrança',
      text: 'Os impostos sobre os tokens dependem dele. Nada foi cobrado. Adicione o endereço no perfil e volte aqui.',
    },
    elsewhere: {
      title: 'Os tokens não são vendidos aqui',
      text: 'A conta é cobrada pela plataforma da loja. Nada foi cobrado.',
    },
    failed: { title: 'Não foi possível concluir', text: 'Nada foi cobrado. Tente novamente.' },
  },
  owing: (amount) => (amount ? `Ainda há ${amount} em aberto` : 'Ainda há um valor em aberto'),
  owingText:
    'Nada foi cobrado: o valor em aberto seria cobrado junto com os tokens. Ele virá na próxima fatura. Depois de paga, será possível comprar tokens; para quitar antes, escreva para nós.',
  lost: 'Não conseguimos saber como a compra terminou',
  lostText:
    'Não é mais possível consultá-la aqui. Esta página mostra os tokens atuais, e as faturas mostram o que foi pago. Verifique antes de pagar novamente.',
  toPackages: 'Mostrar os pacotes',
  support: 'Detalhes para o suporte',
  done: 'Os tokens já estão disponíveis',
  doneText: (count, amount) => `Adicionamos ${count} tokens e cobramos ${amount}.`,
  doneCovered: (count) => `Adicionamos ${count} tokens e não cobramos nada.`,
  fromCredit: (amount) => `Do saldo de crédito: ${amount}.`,
};
