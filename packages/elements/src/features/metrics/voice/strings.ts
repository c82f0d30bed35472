const en = {
  paused: (summary: string) => `Numbers stand still. ${summary}`,
  resumed: 'Numbers move again.',
  aged: (how: string) => `Your store’s numbers: ${how}.`,
  summary: (period: string, numbers: string) => `${period}: ${numbers}`,
  number: (name: string, amount: string) => `${name} ${amount}`,
  changed: (name: string, amount: string, change: string) => `${name} ${amount}, ${change}`,
};

export type VoiceStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
