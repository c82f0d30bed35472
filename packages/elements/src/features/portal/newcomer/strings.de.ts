import type { NewcomerStrings } from './strings.ts';

export const de: NewcomerStrings = {
  setUp: 'Schritt für Schritt einrichten',
  tour: 'Tour ansehen',
};
