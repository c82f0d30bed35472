import type { BilledWords } from './billed.ts';

export const ar: BilledWords = {
  period: (plan, from, to) => `\u2068${plan}\u2069، ${from}\u00a0– ${to}`,
  unused: (plan, from) => `الوقت غير المستخدم من ${plan} ابتداءً من ${from}`,
  remaining: (plan, from) => `الوقت المتبقي من ${plan} ابتداءً من ${from}`,
};
