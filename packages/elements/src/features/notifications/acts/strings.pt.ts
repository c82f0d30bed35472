import type { ActStrings } from './strings.ts';

export const pt: ActStrings = {
  marked: { one: '# marcada como lida.', other: '# marcadas como lidas.' },
  unmarked: 'Marcada novamente como não lida.',
  undo: 'Desfazer',
  notOlder: 'Não foi possível carregar as mais antigas. Tente novamente.',
};
