import type { ActStrings } from './strings.ts';

export const pt: ActStrings = {
  makeDefault: 'Definir como padrão',
  replace: 'Substituir',
  update: 'Editar dados',
  remove: 'Remover',
  doing: { default: 'Definindo como padrão…', remove: 'Removendo…', update: 'Salvando…' },
  failed: {
    default: 'Não foi possível definir como padrão. Nada foi alterado.',
    remove: 'Não foi possível remover. Nada foi alterado.',
  },
  unknown: {
    default: 'Ainda não sabemos se passou a ser a padrão. Tente novamente: só é feito uma vez.',
    remove: 'Ainda não sabemos se foi removida. Tente novamente: só é feito uma vez.',
  },
  gone: 'Foi removida em outra aba ou por outra pessoa.',
  again: 'Tentar novamente',
  done: {
    default: (name) => `${name} é agora a forma padrão`,
    update: (name) => `Salvo: ${name}`,
    remove: (name) => `Removido: ${name}`,
  },
  removedDefault: (name, next) => `Removido: ${name}. A partir de agora, ${next} paga`,
  added: (name) => `Salvo: ${name}`,
};
