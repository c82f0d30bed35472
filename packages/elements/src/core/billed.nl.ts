import type { BilledWords } from './billed.ts';

export const nl: BilledWords = {
  period: (plan, from, to) => `${plan}, ${from}\u00a0– ${to}`,
  unused: (plan, from) => `Ongebruikte tijd van ${plan} vanaf ${from}`,
  remaining: (plan, from) => `Resterende tijd van ${plan} vanaf ${from}`,
};
