import type { BilledWords } from './billed.ts';

export const es: BilledWords = {
  period: (plan, from, to) => `${plan}, ${from}\u00a0– ${to}`,
  unused: (plan, from) => `Tiempo no utilizado de ${plan} desde el ${from}`,
  remaining: (plan, from) => `Tiempo restante de ${plan} desde el ${from}`,
};
