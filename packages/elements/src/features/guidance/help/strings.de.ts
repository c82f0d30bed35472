import type { HelpStrings } from './strings.ts';

export const de: HelpStrings = {
  help: 'Hilfe',
  helpWith: (subject) => `Hilfe: ${subject}`,
};
