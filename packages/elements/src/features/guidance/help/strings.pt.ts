import type { HelpStrings } from './strings.ts';

export const pt: HelpStrings = {
  help: 'Ajuda',
  helpWith: (subject) => `Ajuda: ${subject}`,
};
