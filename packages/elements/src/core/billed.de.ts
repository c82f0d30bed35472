import type { BilledWords } from './billed.ts';

export const de: BilledWords = {
  period: (plan, from, to) => `${plan}, ${from}\u00a0– ${to}`,
  unused: (plan, from) => `Nicht genutzte Zeit von ${plan} ab ${from}`,
  remaining: (plan, from) => `Restliche Zeit von ${plan} ab ${from}`,
};
