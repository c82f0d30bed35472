import { formatsIn } from '../../platform/formats.ts';
import { al, dal } from '../../platform/italian.ts';
import { languageOf, type Language } from '../../platform/language.ts';
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

interface Sentences {
  period(what: string, from: string, to: string): string;
  unused(what: string, from: string): string;
  remaining(what: string, from: string): string;
}

const sentences: Readonly<Partial<Record<Language, Sentences>>> = {
  de: {
    period: (what, from, to) => `${what}, ${from} bis ${to}`,
    unused: (what, from) => `Nicht genutzte Zeit für ${what} ab ${from}`,
    remaining: (what, from) => `Verbleibende Zeit für ${what} ab ${from}`,
  },
  fr: {
    period: (what, from, to) => `${what}, du ${from} au ${to}`,
    unused: (what, from) => `Temps non utilisé sur ${what} à partir du ${from}`,
    remaining: (what, from) => `Temps restant sur ${what} à partir du ${from}`,
  },
  es: {
    period: (what, from, to) => `${what}, del ${from} al ${to}`,
    unused: (what, from) => `Tiempo no utilizado de ${what} desde el ${from}`,
    remaining: (what, from) => `Tiempo restante de ${what} desde el ${from}`,
  },
  it: {
    period: (what, from, to) => `${what}, ${dal(from)} ${al(to)}`,
    unused: (what, from) => `Tempo non utilizzato di ${what} ${dal(from)}`,
    remaining: (what, from) => `Tempo rimanente di ${what} ${dal(from)}`,
  },
  nl: {
    period: (what, from, to) => `${what}, ${from} t/m ${to}`,
    unused: (what, from) => `Ongebruikte tijd van ${what} vanaf ${from}`,
    remaining: (what, from) => `Resterende tijd van ${what} vanaf ${from}`,
  },
  pt: {
    period: (what, from, to) => `${what}, de ${from} a ${to}`,
    unused: (what, from) => `Tempo não utilizado de ${what} a partir de ${from}`,
    remaining: (what, from) => `Tempo restante de ${what} a partir de ${from}`,
  },
  pl: {
    period: (what, from, to) => `${what}, od ${from} do ${to}`,
    unused: (what, from) => `Niewykorzystany czas planu ${what} od ${from}`,
    remaining: (what, from) => `Pozostały czas planu ${what} od ${from}`,
  },
  ja: {
    period: (what, from, to) => `${what}（${from}～${to}）`,
    unused: (what, from) => `${what}の未使用期間（${from}から）`,
    remaining: (what, from) => `${what}の残り期間（${from}から）`,
  },
  ar: {
    period: (what, from, to) => `${what}، من ${from} إلى ${to}`,
    unused: (what, from) => `الوقت غير المستخدم من ${what} ابتداءً من ${from}`,
    remaining: (what, from) => `الوقت المتبقي من ${what} ابتداءً من ${from}`,
  },
};

/**
 * What a line is called. The provider speaks English: to other readers it is said anew, from whose plan it is, its sign and its
 * period. Without these facts, a stranger's product say, it keeps the provider's words.
 */
export function lineWords(line: ProviderLine, { locale, timeZone, dated = true }: Reader): string {
  const { kind, description, amount, proration, planId, quantity, start, end } = line;
  const language = languageOf(locale);
  const said = sentences[language];
  const plan = planId === null ? undefined : findPlan(planId);
  if (kind !== 'item' || !plan || !said) return description;
  const { day } = formatsIn(language);
  const [from, to] = [day(new Date(start * 1000), timeZone), day(new Date(end * 1000), timeZone)];
  const what = count(quantity, plan.name);
  if (!proration && !dated) return what;
  if (!proration) return said.period(what, from, to);
  if (amount === 0) return description;
  return amount < 0 ? said.unused(what, from) : said.remaining(what, from);
}
