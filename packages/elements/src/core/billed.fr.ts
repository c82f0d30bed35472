import type { BilledWords } from './billed.ts';

export const fr: BilledWords = {
  period: (plan, from, to) => `${plan}, ${from}\u00a0– ${to}`,
  unused: (plan, from) => `Temps non utilisé sur ${plan} à partir du ${from}`,
  remaining: (plan, from) => `Temps restant sur ${plan} à partir du ${from}`,
};
