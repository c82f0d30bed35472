import type { UsageStrings } from './strings.ts';

export const pl: UsageStrings = {
  label: 'Wykorzystanie i limity',
  ai_tokens: 'Tokeny AI',
  api_calls: 'Wywołania API',
  storage: 'Miejsce na dane',
  seats: 'Członkowie zespołu',
  of: (limit) => `z ${limit}`,
  text: (used, limit) => `${used} z ${limit}`,
  noLimit: (used) => `${used}, bez limitu`,
  pace: (amount, date) => `W tym tempie około ${amount} do ${date}`,
  left: (amount) => `Pozostało: ${amount}`,
  full: 'Limit planu został wykorzystany',
  near: (amount, date) => `Do ${date} pozostało: ${amount}`,
  unlimited: 'Bez limitu',
};
