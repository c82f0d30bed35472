import type { HelpStrings } from './strings.ts';

export const fr: HelpStrings = {
  help: 'Aide',
  helpWith: (subject) => `Aide\u202f: ${subject}`,
};
