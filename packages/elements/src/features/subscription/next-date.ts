import type { Subscription } from '@varai/client';
import type { LocaleController } from '../../core/locale.ts';

export interface DateWords {
  renews(date: string): string;
  ends(date: string): string;
  trial(date: string): string;
  readonly ended: string;
}

/** `Renews 5 Dec 2026`, or whatever the next date means. */
export function nextDate(
  locale: Pick<LocaleController<unknown>, 'date'>,
  words: DateWords,
  { status, trialEnd, cancelAt, currentPeriodEnd }: Subscription,
): string {
  if (status === 'canceled' || status === 'incomplete_expired') return words.ended;
  if (cancelAt) return words.ends(locale.date(cancelAt));
  if (status === 'trialing' && trialEnd) return words.trial(locale.date(trialEnd));
  return words.renews(locale.date(currentPeriodEnd));
}

/** Whether there is more to say of a subscription than its next date: something planned, open or wrong. */
export const isUnusual = ({ status, openChange, scheduledChange, cancelAt }: Subscription): boolean =>
  Boolean(openChange ?? scheduledChange ?? cancelAt) || status === 'past_due';
