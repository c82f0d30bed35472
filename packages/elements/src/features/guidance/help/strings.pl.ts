import type { HelpStrings } from './strings.ts';

export const pl: HelpStrings = {
  help: 'Pomoc',
  helpWith: (subject) => `Pomoc: ${subject}`,
};
