import type { Billed } from '@varai/client';
import type { LocaleController } from './locale.ts';

const en = {
  period: (plan: string, from: string, to: string) => `${plan}, ${from}\u00a0– ${to}`,
  unused: (plan: string, from: string) => `Unused time on ${plan} from ${from}`,
  remaining: (plan: string, from: string) => `Remaining time on ${plan} from ${from}`,
};

export type BilledWords = typeof en;

/** How the items of an invoice are called; those of every other language come when they are needed. */
export const billedWords = { en, others: () => import('./billed.languages.ts') };

interface Item {
  readonly description: string;
  readonly billed?: Billed | undefined;
  readonly periodStart: string;
  readonly periodEnd: string;
}

/** What an item is for, in our words where its facts are known; else in the provider's. */
export function itemText(
  locale: LocaleController<BilledWords>,
  { billed, description, periodStart, periodEnd }: Item,
): string {
  if (!billed) return description;
  return locale.strings[billed.part](billed.plan, locale.date(periodStart, 'day'), locale.date(periodEnd, 'day'));
}
