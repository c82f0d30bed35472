import type { UsageMeter } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import { alertsOf } from './alerts.ts';
import { alertOf, always, meters } from './meters.ts';
import { extraAt, paceOf } from './period.ts';
import type { Standing, UsageLedger } from './ports.ts';

export interface UsagePorts {
  readonly ledger: UsageLedger;
  readonly billingClock: Clock;
}

export interface UsageService {
  /** Four indexed reads in one transaction, whatever the number of meters. Empty without a subscription. */
  list(account: string): Promise<UsageMeter[]>;
  /** Holds what is used against a plan or period that has changed, and alerts. To be called whenever one may have. */
  review(account: string): Promise<void>;
}

export const createUsageService = ({ ledger, billingClock }: UsagePorts): UsageService => ({
  async list(account) {
    const standing = await ledger.standing(account);
    return standing ? metersOf(standing, billingClock.now()) : [];
  },

  review: (account) =>
    ledger.review(
      account,
      ({ runs, used, periods, bought }) => {
        const counted = meters.map(({ id, kind }) => ({
          account,
          meter: id,
          period_start: kind === 'sum' ? runs.periodStart : always,
          used: used.get(id) ?? 0,
        }));
        return alertsOf(counted, {
          entitlements: new Map([[account, runs]]),
          periods: new Map([[account, periods]]),
          bought: new Map([[account, bought]]),
        });
      },
      billingClock.now(),
    ),
});

function metersOf({ runs, used, periods, bought }: Standing, now: Date): UsageMeter[] {
  const extra = extraAt(bought, periods, runs.periodStart);
  return meters.map(({ id, unit, limit: name, kind }): UsageMeter => {
    const value = used.get(id) ?? 0;
    const limit = runs.limits[name];
    const more = id === 'ai_tokens' ? extra : 0;
    const sum = kind === 'sum';
    return {
      id,
      kind,
      used: value,
      limit,
      extra: more,
      unit,
      resetsAt: sum ? runs.periodEnd.toISOString() : null,
      projected: sum ? paceOf(value, runs, now) : null,
      alert: alertOf(value, limit === null ? null : limit + more),
    };
  });
}
