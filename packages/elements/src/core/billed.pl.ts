import type { BilledWords } from './billed.ts';

export const pl: BilledWords = {
  period: (plan, from, to) => `${plan}, ${from}\u00a0– ${to}`,
  unused: (plan, from) => `Niewykorzystany czas planu ${plan} od ${from}`,
  remaining: (plan, from) => `Pozostały czas planu ${plan} od ${from}`,
};
