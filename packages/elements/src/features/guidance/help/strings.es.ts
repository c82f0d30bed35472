import type { HelpStrings } from './strings.ts';

export const es: HelpStrings = {
  help: 'Ayuda',
  helpWith: (subject) => `Ayuda: ${subject}`,
};
