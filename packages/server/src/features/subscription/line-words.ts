import { languageOf } from '../../platform/language.ts';
import { findPlan } from './catalogue.ts';
import type { ProviderLine } from './provider.ts';

interface Reader {
  readonly locale: string | null | undefined;
  /** IANA name; the provider's own words have days of UTC. */
  readonly timeZone: string;
  /** Whether the line's own period is said; it is unless told otherwise. */
  readonly dated?: boolean;
}

const count = (quantity: number | null, name: string): string =>
  quantity === null || quantity === 1 ? name : `${quantity} × ${name}`;

/**
 * What a line is called. The provider speaks English: to other readers it is said anew, from whose plan it is, its sign and its
 * period. Without these facts, a stranger's product say, it keeps the provider's words.
 */
export function lineWords(line: ProviderLine, { locale, timeZone, dated = true }: Reader): string {
  const { kind, description, amount, proration, planId, quantity, start, end } = line;
  const plan = planId === null ? undefined : findPlan(planId);
  if (kind !== 'item' || !plan || languageOf(locale) === 'en') return description;
  const days = new Intl.DateTimeFormat('de', { dateStyle: 'medium', timeZone });
  const [from, to] = [days.format(start * 1000), days.format(end * 1000)];
  const what = count(quantity, plan.name);
  if (!proration && !dated) return what;
  if (!proration) return `${what}, ${from} bis ${to}`;
  if (amount === 0) return description;
  return amount < 0 ? `Nicht genutzte Zeit für ${what} ab ${from}` : `Verbleibende Zeit für ${what} ab ${from}`;
}
