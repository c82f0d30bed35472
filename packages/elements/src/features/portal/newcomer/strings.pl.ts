import type { NewcomerStrings } from './strings.ts';

export const pl: NewcomerStrings = {
  setUp: 'Skonfiguruj krok po kroku',
  tour: 'Obejrzyj przewodnik',
};
