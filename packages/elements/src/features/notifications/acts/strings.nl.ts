import type { ActStrings } from './strings.ts';

export const nl: ActStrings = {
  marked: { one: '# als gelezen gemarkeerd.', other: '# als gelezen gemarkeerd.' },
  unmarked: 'Weer als ongelezen gemarkeerd.',
  undo: 'Ongedaan maken',
  notOlder: 'Oudere konden niet worden geladen. Probeer het opnieuw.',
};
