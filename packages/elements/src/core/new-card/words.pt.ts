import { declineWords } from '../declines/words.pt.ts';
import type { NewCardWords } from './words.ts';

export const newCardWords: NewCardWords = {
  ...declineWords,
  yours: 'este cartão',
  safe: 'Nada foi cobrado nem salvo.',
  blocked: 'O cartão é adicionado em uma página própria. Ela abre em uma nova aba; depois, volte aqui.',
  fields:
    'Os campos do cartão não carregaram. Nada foi cobrado. Feche e tente novamente, ou adicione o cartão em uma página própria.',
  unsent: 'O pedido não chegou até nós. O cartão não foi salvo e nada foi cobrado. Tente novamente.',
  unsaved: 'O cartão não foi salvo. Nada foi cobrado. Confira os dados ou use outro cartão.',
  unknown: 'Ainda não sabemos se o cartão foi salvo. Nada foi cobrado. Tente novamente: só é salvo uma vez.',
  openPage: 'Abrir a página segura',
};
