import type { HelpStrings } from './strings.ts';

export const ar: HelpStrings = {
  help: 'مساعدة',
  helpWith: (subject) => `مساعدة: ${subject}`,
};
