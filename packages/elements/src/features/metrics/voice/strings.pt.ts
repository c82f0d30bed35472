import type { VoiceStrings } from './strings.ts';

export const pt: VoiceStrings = {
  paused: (summary) => `Números em pausa. ${summary}`,
  resumed: 'Os números voltaram a atualizar.',
  aged: (how) => `Números da loja: ${how}.`,
  summary: (period, numbers) => `${period}: ${numbers}`,
  number: (name, amount) => `${name} ${amount}`,
  changed: (name, amount, change) => `${name} ${amount}, ${change}`,
};
