import type { PaymentMethod } from '@varai/client';
import { formatDate } from '../../core/format.ts';
import type { LocaleController } from '../../core/locale.ts';
import { whole } from '../../ui/whole.ts';
import type { Strings } from './strings.ts';

type Locale = Pick<LocaleController<unknown>, 'lang' | 'money' | 'date'>;

/** `08/2028`, of what expires. */
export const expiryMonth = ({ expMonth, expYear }: PaymentMethod): string | undefined =>
  expMonth && expYear ? `${String(expMonth).padStart(2, '0')}/${expYear}` : undefined;

/** The last day of its month, the same in every time zone: a card expires by the calendar. */
export const lastDay = (lang: string, { expMonth, expYear }: PaymentMethod): string =>
  formatDate(lang, new Date(Date.UTC(expYear ?? 0, expMonth ?? 0, 0)).toISOString(), 'day', 'UTC');

/** What is said below the name: expiry or bank, and what it pays and when. */
export function methodFacts(locale: Locale, words: Strings, method: PaymentMethod, backup: boolean): string {
  const month = expiryMonth(method);
  const { renewal, bankName, createdAt } = method;
  const facts = month
    ? [method.expiry === 'expired' ? words.expiredIn(month) : words.expires(month)]
    : [bankName, words.added(whole(locale.date(createdAt)))];
  if (renewal) facts.push(words.pays(locale.money(renewal.amount), whole(locale.date(renewal.at)), renewal.plan));
  else if (backup) facts.push(words.backup);
  const said = facts.filter(Boolean).join('\u00a0· ');
  return said.charAt(0).toLocaleUpperCase(locale.lang) + said.slice(1);
}
