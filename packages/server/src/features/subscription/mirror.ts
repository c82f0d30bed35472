import type { Interval, Money, Subscription, SubscriptionStatus } from '@varai/client';
import { isOpen, type StoredChange } from './change.ts';
import type { ProviderSubscription } from './provider.ts';

/** The provider's subscription as it was last seen; what the product reads and what entitlements follow. */
export interface Mirror {
  readonly account: string;
  readonly subscriptionId: string;
  readonly planId: string;
  readonly interval: Interval;
  readonly status: SubscriptionStatus;
  readonly price: Money;
  readonly startedAt: Date;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly trialEnd: Date | null;
  readonly cancelAt: Date | null;
  readonly sync: number;
}

/** Whether the subscription has ended for good: nothing runs, and none of it comes back. */
export const isOver = (status: SubscriptionStatus): boolean => status === 'canceled' || status === 'incomplete_expired';

/** A cancellation, or its taking back, under way at the provider. */
export interface Act {
  readonly id: string;
  readonly kind: 'cancel' | 'resume';
  readonly subscriptionId: string;
  readonly reason: string;
  readonly comment: string | null;
  readonly locale: string | null;
}

const at = (seconds: number): Date => new Date(seconds * 1000);

export const mirrorOf = (account: string, truth: ProviderSubscription, sync: number): Mirror => ({
  account,
  subscriptionId: truth.id,
  planId: truth.planId,
  interval: truth.interval,
  status: truth.status,
  price: truth.price,
  startedAt: at(truth.startedAt),
  periodStart: at(truth.periodStart),
  periodEnd: at(truth.periodEnd),
  trialEnd: truth.trialEnd === null ? null : at(truth.trialEnd),
  cancelAt: truth.cancelAt === null ? null : at(truth.cancelAt),
  sync,
});

/** The mirror and the changes under way, as the contract has it. */
export function presentSubscription(mirror: Mirror, live: readonly StoredChange[]): Subscription {
  const scheduled = live.find(({ status }) => status === 'scheduled');
  const open = live.find(isOpen);
  return {
    planId: mirror.planId,
    interval: mirror.interval,
    status: mirror.status,
    price: mirror.price,
    startedAt: mirror.startedAt.toISOString(),
    currentPeriodStart: mirror.periodStart.toISOString(),
    currentPeriodEnd: mirror.periodEnd.toISOString(),
    trialEnd: mirror.trialEnd?.toISOString() ?? null,
    cancelAt: mirror.cancelAt?.toISOString() ?? null,
    scheduledChange: scheduled
      ? {
          changeId: scheduled.id,
          planId: scheduled.planId,
          interval: scheduled.interval,
          effectiveAt: (scheduled.effectiveAt ?? mirror.periodEnd).toISOString(),
        }
      : null,
    openChange: open
      ? { changeId: open.id, status: open.status, expiresAt: open.expiresAt?.toISOString() ?? null }
      : null,
  };
}
