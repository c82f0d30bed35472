import type { VoiceStrings } from './strings.ts';

export const nl: VoiceStrings = {
  paused: (summary) => `De cijfers staan stil. ${summary}`,
  resumed: 'De cijfers worden weer bijgewerkt.',
  aged: (how) => `Cijfers van uw winkel: ${how}.`,
  summary: (period, numbers) => `${period}: ${numbers}`,
  number: (name, amount) => `${name} ${amount}`,
  changed: (name, amount, change) => `${name} ${amount}, ${change}`,
};
