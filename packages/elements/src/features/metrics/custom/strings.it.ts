import type { CustomStrings } from './strings.ts';

export const it: CustomStrings = {
  legend: 'Altri giorni',
  from: 'Dal',
  to: 'Al',
  show: 'Mostra',
  missing: 'Scegliere un primo e un ultimo giorno.',
  order: 'L’ultimo giorno precede il primo. Modificarne uno.',
  tooLong: 'Il massimo è di 400 giorni. Scegliere un periodo più breve.',
};
