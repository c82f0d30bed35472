import type { VoiceStrings } from './strings.ts';

export const de: VoiceStrings = {
  paused: (summary) => `Die Zahlen stehen still. ${summary}`,
  resumed: 'Die Zahlen bewegen sich wieder.',
  aged: (how) => `Zahlen Ihres Shops: ${how}.`,
  summary: (period, numbers) => `${period}: ${numbers}`,
  number: (name, amount) => `${name} ${amount}`,
  changed: (name, amount, change) => `${name} ${amount}, ${change}`,
};
