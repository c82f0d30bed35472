import type { HelpStrings } from './strings.ts';

export const nl: HelpStrings = {
  help: 'Hulp',
  helpWith: (subject) => `Hulp: ${subject}`,
};
