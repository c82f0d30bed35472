import type { Notification, NotificationTopic } from '@varai/client';
import type { LocaleController } from '../../../core/locale.ts';
import { whole } from '../../../ui/whole.ts';
import type { PanelStrings } from './strings.ts';

type Locale = LocaleController<PanelStrings>;

export const topicOf = ({ kind }: Notification): NotificationTopic => kind.split('/', 1)[0] as NotificationTopic;

/** Storage in gigabytes, all else in whole units. */
const amount = (locale: Locale, meter: string, value: number): string =>
  meter === 'storage'
    ? locale.number(value / 1e9, { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 1 })
    : locale.number(value);

/** What happened, in a title and at most one sentence more. */
export function wordsOf(locale: Locale, { kind, data }: Notification): { title: string; text: string } {
  const { strings: words } = locale;
  switch (kind) {
    case 'usage/near':
    case 'usage/full': {
      const { meter, used, allowance } = data;
      // never more than is true: 99.9 % are no 100
      const share = locale.number(Math.floor((100 * used) / allowance) / 100, { style: 'percent' });
      const name = words.meters[meter];
      return {
        title: kind === 'usage/full' ? words.full(name) : words.near(share, name),
        text: words.amount(amount(locale, meter, used), amount(locale, meter, allowance)),
      };
    }
    case 'invoices/payment_failed': {
      const { number, due, reason, nextAttemptAt } = data;
      const parts = [number && words.invoice(number), nextAttemptAt && words.retry(whole(locale.date(nextAttemptAt)))];
      return { title: words[reason](locale.money(due)), text: parts.filter(Boolean).join(' ') };
    }
    default:
      return {
        title: words[data.state](data.name),
        text: kind === 'integrations/well' ? words.flows : words.waits,
      };
  }
}

const day = 86_400;
const formats = new Map<string, Intl.RelativeTimeFormat>();

/** "3 hours ago" within a week, later the day; also what is dated ahead. */
export function ago(locale: Pick<Locale, 'date' | 'lang'>, iso: string, now: number): string {
  const { lang } = locale;
  const seconds = (now - Date.parse(iso)) / 1000;
  if (seconds < -60 || seconds >= 7 * day) return locale.date(iso);
  const [size, unit] =
    seconds < 3600 ? ([60, 'minute'] as const) : seconds < day ? ([3600, 'hour'] as const) : ([day, 'day'] as const);
  if (!formats.has(lang)) formats.set(lang, new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }));
  return formats.get(lang)!.format(-Math.max(0, Math.floor(seconds / size)), unit);
}
