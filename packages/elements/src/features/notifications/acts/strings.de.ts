import type { ActStrings } from './strings.ts';

export const de: ActStrings = {
  marked: { one: '# als gelesen markiert.', other: '# als gelesen markiert.' },
  unmarked: 'Wieder als ungelesen markiert.',
  undo: 'Rückgängig',
  notOlder: 'Ältere konnten nicht geladen werden. Bitte versuchen Sie es noch einmal.',
};
