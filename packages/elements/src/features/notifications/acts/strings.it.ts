import type { ActStrings } from './strings.ts';

export const it: ActStrings = {
  marked: { one: '# contrassegnata come letta.', other: '# contrassegnate come lette.' },
  unmarked: 'Contrassegnata di nuovo come da leggere.',
  undo: 'Annulla',
  notOlder: 'Impossibile caricare le precedenti. Riprovare.',
};
