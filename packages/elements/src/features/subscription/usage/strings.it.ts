import type { UsageStrings } from './strings.ts';
import { al, il } from '../../../core/dates.it.ts';

export const it: UsageStrings = {
  label: 'Utilizzo e limiti',
  ai_tokens: 'Token IA',
  api_calls: 'Chiamate API',
  storage: 'Spazio',
  seats: 'Membri del team',
  of: (limit) => `su ${limit}`,
  text: (used, limit) => `${used} su ${limit}`,
  noLimit: (used) => `${used}, senza limite`,
  pace: (amount, date) => `Circa ${amount} entro ${il(date)} al ritmo attuale`,
  left: (amount) => `Rimanenti: ${amount}`,
  full: 'Limite del piano raggiunto',
  near: (amount, date) => `Rimanenti: ${amount} fino ${al(date)}`,
  unlimited: 'Illimitato',
};
