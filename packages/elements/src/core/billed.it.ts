import type { BilledWords } from './billed.ts';
import { dal } from './dates.it.ts';

export const it: BilledWords = {
  period: (plan, from, to) => `${plan}, ${from}\u00a0– ${to}`,
  unused: (plan, from) => `Tempo non utilizzato di ${plan} ${dal(from)}`,
  remaining: (plan, from) => `Tempo rimanente di ${plan} ${dal(from)}`,
};
