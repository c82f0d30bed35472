import type { Subscription } from '@varai/client';
import type { LocaleController } from '../../core/locale.ts';

export interface DateWords {
  renews(date: string): string;
  ends(date: string): string;
  trial(date: string): string;
  readonly paused: string;
  readonly owes: string;
  readonly ended: string;
}

/** Nothing runs any more: there is no plan to change. */
export const hasEnded = ({ status }: Subscription): boolean => /^can|_e/.test(status);

/** Paid for, or not to be paid yet. */
const isWell = ({ status }: Subscription): boolean => /^[at]/.test(status);

/** `Renews 5 Dec 2026`, or whatever the next date means; none where the last invoice is not paid, since nothing renews before. */
export function nextDate(
  locale: Pick<LocaleController<unknown>, 'date'>,
  words: DateWords,
  subscription: Subscription,
): string {
  const { status, trialEnd, cancelAt, currentPeriodEnd } = subscription;
  if (hasEnded(subscription)) return words.ended;
  if (cancelAt) return words.ends(locale.date(cancelAt));
  if (status === 'trialing' && trialEnd) return words.trial(locale.date(trialEnd));
  if (status === 'paused') return words.paused;
  return isWell(subscription) ? words.renews(locale.date(currentPeriodEnd)) : words.owes;
}

/** Whether there is more to say of a subscription than its next date: something planned, open or wrong, or that there is none. */
export const isUnusual = (subscription: Subscription | undefined): boolean =>
  !subscription ||
  !isWell(subscription) ||
  Boolean(subscription.openChange ?? subscription.scheduledChange ?? subscription.cancelAt);
