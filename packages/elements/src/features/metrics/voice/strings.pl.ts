import type { VoiceStrings } from './strings.ts';

export const pl: VoiceStrings = {
  paused: (summary) => `Liczby są wstrzymane. ${summary}`,
  resumed: 'Liczby znów się aktualizują.',
  aged: (how) => `Liczby sklepu: ${how}.`,
  summary: (period, numbers) => `${period}: ${numbers}`,
  number: (name, amount) => `${name} ${amount}`,
  changed: (name, amount, change) => `${name} ${amount}, ${change}`,
};
