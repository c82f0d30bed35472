import type { BilledWords } from './billed.ts';

export const pt: BilledWords = {
  period: (plan, from, to) => `${plan}, ${from}\u00a0– ${to}`,
  unused: (plan, from) => `Tempo não usado de ${plan} a partir de ${from}`,
  remaining: (plan, from) => `Tempo restante de ${plan} a partir de ${from}`,
};
