import type { UsageStrings } from './strings.ts';

export const nl: UsageStrings = {
  label: 'Verbruik en limieten',
  ai_tokens: 'AI-tokens',
  api_calls: 'API-aanroepen',
  storage: 'Opslag',
  seats: 'Teamleden',
  of: (limit) => `van ${limit}`,
  text: (used, limit) => `${used} van ${limit}`,
  noLimit: (used) => `${used}, geen limiet`,
  pace: (amount, date) => `Ongeveer ${amount} tegen ${date} in uw tempo`,
  left: (amount) => `Nog ${amount} over`,
  full: 'Niets meer over in dit plan',
  near: (amount, date) => `Nog ${amount} over tot ${date}`,
  unlimited: 'Onbeperkt',
};
