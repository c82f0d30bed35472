import type { UsageStrings } from './strings.ts';

export const fr: UsageStrings = {
  label: 'Consommation par rapport à vos limites',
  ai_tokens: 'Jetons IA',
  api_calls: 'Appels d’API',
  storage: 'Stockage',
  seats: 'Membres de l’équipe',
  of: (limit) => `sur ${limit}`,
  text: (used, limit) => `${used} sur ${limit}`,
  noLimit: (used) => `${used}, sans limite`,
  pace: (amount, date) => `Environ ${amount} d’ici le ${date} à votre rythme`,
  left: (amount) => `Reste ${amount}`,
  full: 'Limite du forfait atteinte',
  near: (amount, date) => `Reste ${amount} jusqu’au ${date}`,
  unlimited: 'Illimité',
};
