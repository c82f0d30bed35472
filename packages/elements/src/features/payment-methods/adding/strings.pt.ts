import { declineWords } from '../../../core/declines/words.pt.ts';
import type { AddingStrings } from './strings.ts';

const unknown = 'Ainda não sabemos se foi salva';
const notConfirmed = 'O banco não confirmou a forma de pagamento';
const notConfirmedText = 'Nada foi salvo. Adicione novamente e confirme no banco.';

export const pt: AddingStrings = {
  ...declineWords,
  title: 'Adicionar forma de pagamento',
  replace: (name) => `Substituir ${name}`,
  close: 'Fechar',
  steps: 'Adição de forma de pagamento',
  filling: 'Dados',
  bank: 'Banco',
  page: 'Página segura',
  saved: 'Salva',
  loading: 'Carregando os campos da Stripe',
  fields: 'Cartão ou conta',
  asDefault: 'Definir como padrão',
  paysNext: (amount, date) => `Paga a renovação de ${amount} em ${date}.`,
  removeOld: (name) => `Remover ${name}`,
  removeOldText: 'Assim que a nova for salva.',
  cancel: 'Cancelar',
  save: { card: 'Salvar cartão', account: 'Salvar conta', other: 'Salvar' },
  sending: 'Salvando…',
  asking: 'Consultando o banco…',
  bankTitle: 'O banco pode pedir uma confirmação',
  bankText: 'Confirme na janela do banco. Até então, nada é salvo.',
  leaving: 'O banco ainda não respondeu',
  leavingText: 'Ao fechar, só será salva se for confirmada no banco. Mostramos o resultado aqui.',
  keepWaiting: 'Continuar aguardando',
  leave: 'Fechar mesmo assim',
  refused: 'A forma de pagamento não foi salva',
  whatWasAdded: 'a forma de pagamento',
  yours: { card: 'este cartão', account: 'esta conta', other: 'esta forma de pagamento' },
  safe: 'Nada foi cobrado nem salvo.',
  troubles: {
    unsent: {
      title: 'O pedido não chegou até nós',
      text: 'Nada foi salvo nem cobrado. O que foi digitado continua aqui. Tente novamente.',
    },
    barred: {
      title: 'A forma de pagamento não foi salva',
      text: 'O nosso servidor recusou o pedido. Nada foi salvo nem cobrado. Recarregue esta página.',
    },
    busy: {
      title: 'Tentativas demais',
      text: 'Nada foi salvo nem cobrado. O que foi digitado continua aqui. Tente novamente em um minuto.',
    },
    unconfirmed: { title: notConfirmed, text: notConfirmedText },
    unknown: {
      title: unknown,
      text: 'Nada foi cobrado. O que foi digitado continua aqui. Tente novamente: só é salva uma vez.',
    },
  },
  unavailable: 'Os campos da Stripe não carregaram',
  unavailableText: 'Uma extensão, a rede ou a política desta página pode estar bloqueando. Nada foi salvo.',
  again: 'Tentar novamente',
  blocked: 'A adição é feita em uma página própria',
  blockedText:
    'Ela abre em uma nova aba e leva um minuto. Depois, volte aqui; a nova forma de pagamento já estará na lista.',
  open: 'Abrir a página segura',
  opening: 'Abrindo…',
  pageFailed: 'Não foi possível abrir a página',
  pageFailedText: 'Nada foi alterado. Tente novamente.',
  waitingPage: 'Verificamos de novo assim que você voltar a esta página.',
  notConfirmed,
  notConfirmedText,
  unknown,
  unknownText: 'Nada foi cobrado. Ela aparece na lista assim que for salva.',
  pending: 'O banco precisa de um pouco mais de tempo',
  pendingText:
    'Ela aparece na lista assim que o banco confirmar. Pode ser necessário confirmar pequenos valores antes.',
};
