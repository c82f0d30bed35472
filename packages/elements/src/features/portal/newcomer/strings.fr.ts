import type { NewcomerStrings } from './strings.ts';

export const fr: NewcomerStrings = {
  setUp: 'Configurer pas à pas',
  tour: 'Faire la visite',
};
