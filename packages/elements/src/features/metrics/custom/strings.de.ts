import type { CustomStrings } from './strings.ts';

export const de: CustomStrings = {
  legend: 'Andere Tage',
  from: 'Von',
  to: 'Bis',
  show: 'Zeigen',
  missing: 'Wählen Sie einen ersten und einen letzten Tag.',
  order: 'Der letzte Tag liegt vor dem ersten. Ändern Sie einen davon.',
  tooLong: 'Höchstens 400 Tage passen. Wählen Sie eine kürzere Zeit.',
};
