import type { HelpStrings } from './strings.ts';

export const ja: HelpStrings = {
  help: 'ヘルプ',
  helpWith: (subject) => `ヘルプ：${subject}`,
};
