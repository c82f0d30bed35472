import type { VoiceStrings } from './strings.ts';

export const es: VoiceStrings = {
  paused: (summary) => `Las cifras están detenidas. ${summary}`,
  resumed: 'Las cifras vuelven a actualizarse.',
  aged: (how) => `Cifras de su tienda: ${how}.`,
  summary: (period, numbers) => `${period}: ${numbers}`,
  number: (name, amount) => `${name} ${amount}`,
  changed: (name, amount, change) => `${name} ${amount}, ${change}`,
};
