import type { ActStrings } from './strings.ts';

export const es: ActStrings = {
  marked: { one: '# marcada como leída.', other: '# marcadas como leídas.' },
  unmarked: 'Marcada de nuevo como no leída.',
  undo: 'Deshacer',
  notOlder: 'No se han podido cargar las anteriores. Inténtelo de nuevo.',
};
