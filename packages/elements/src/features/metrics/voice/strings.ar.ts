import type { VoiceStrings } from './strings.ts';

export const ar: VoiceStrings = {
  paused: (summary) => `الأرقام متوقفة مؤقتًا. ${summary}`,
  resumed: 'استؤنف تحديث الأرقام.',
  aged: (how) => `أرقام المتجر: ${how}.`,
  summary: (period, numbers) => `${period}: ${numbers}`,
  number: (name, amount) => `${name} ${amount}`,
  changed: (name, amount, change) => `${name} ${amount}، ${change}`,
};
