import type { VoiceStrings } from './strings.ts';

export const it: VoiceStrings = {
  paused: (summary) => `I dati sono fermi. ${summary}`,
  resumed: 'I dati si aggiornano di nuovo.',
  aged: (how) => `Dati del negozio: ${how}.`,
  summary: (period, numbers) => `${period}: ${numbers}`,
  number: (name, amount) => `${name} ${amount}`,
  changed: (name, amount, change) => `${name} ${amount}, ${change}`,
};
