import type { HelpStrings } from './strings.ts';

export const it: HelpStrings = {
  help: 'Aiuto',
  helpWith: (subject) => `Aiuto: ${subject}`,
};
