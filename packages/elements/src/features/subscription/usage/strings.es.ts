import type { UsageStrings } from './strings.ts';

export const es: UsageStrings = {
  label: 'Consumo y límites',
  ai_tokens: 'Tokens de IA',
  api_calls: 'Llamadas a la API',
  storage: 'Almacenamiento',
  seats: 'Miembros del equipo',
  of: (limit) => `de ${limit}`,
  text: (used, limit) => `${used} de ${limit}`,
  noLimit: (used) => `${used}, sin límite`,
  pace: (amount, date) => `Cerca de ${amount} para el ${date} a su ritmo`,
  left: (amount) => `Disponible: ${amount}`,
  full: 'Límite del plan alcanzado',
  near: (amount, date) => `Disponible hasta el ${date}: ${amount}`,
  unlimited: 'Ilimitado',
};
