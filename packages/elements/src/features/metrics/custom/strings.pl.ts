import type { CustomStrings } from './strings.ts';

export const pl: CustomStrings = {
  legend: 'Inne dni',
  from: 'Od',
  to: 'Do',
  show: 'Pokaż',
  missing: 'Wybierz pierwszy i ostatni dzień.',
  order: 'Ostatni dzień jest przed pierwszym. Zmień jeden z nich.',
  tooLong: 'Można wybrać najwyżej 400 dni. Wybierz krótszy okres.',
};
