import type { CustomStrings } from './strings.ts';

export const nl: CustomStrings = {
  legend: 'Andere dagen',
  from: 'Van',
  to: 'Tot en met',
  show: 'Tonen',
  missing: 'Kies een eerste en een laatste dag.',
  order: 'De laatste dag ligt vóór de eerste. Pas een van beide aan.',
  tooLong: 'Er passen hoogstens 400 dagen in. Kies een kortere periode.',
};
