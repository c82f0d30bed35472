const en = {
  help: 'Help',
  helpWith: (subject: string) => `Help: ${subject}`,
};

export type HelpStrings = typeof en;

export const helpStrings = { en, others: () => import('./strings.languages.ts') };
