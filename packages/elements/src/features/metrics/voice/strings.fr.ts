import type { VoiceStrings } from './strings.ts';

export const fr: VoiceStrings = {
  paused: (summary) => `Les chiffres sont figés. ${summary}`,
  resumed: 'Les chiffres s’actualisent à nouveau.',
  aged: (how) => `Chiffres de votre boutique\u202f: ${how}.`,
  summary: (period, numbers) => `${period}\u202f: ${numbers}`,
  number: (name, amount) => `${name} ${amount}`,
  changed: (name, amount, change) => `${name} ${amount}, ${change}`,
};
