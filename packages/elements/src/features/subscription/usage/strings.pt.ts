import type { UsageStrings } from './strings.ts';

export const pt: UsageStrings = {
  label: 'Uso e limites',
  ai_tokens: 'Tokens de IA',
  api_calls: 'Chamadas de API',
  storage: 'Armazenamento',
  seats: 'Membros da equipe',
  of: (limit) => `de ${limit}`,
  text: (used, limit) => `${used} de ${limit}`,
  noLimit: (used) => `${used}, sem limite`,
  pace: (amount, date) => `Neste ritmo, cerca de ${amount} até ${date}`,
  left: (amount) => `Disponível: ${amount}`,
  full: 'O limite do plano acabou',
  near: (amount, date) => `Disponível até ${date}: ${amount}`,
  unlimited: 'Ilimitado',
};
