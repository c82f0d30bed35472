import type { UsageMeter } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { alertsOf, keepAlerts } from './alerts.ts';
import { readCounters } from './counters.ts';
import type { Counted } from './intake-store.ts';
import { alertOf, always, meters } from './meters.ts';
import { boughtBy, periodsOf, seePeriods, unseen } from './period-store.ts';
import { extraAt, paceOf, type Entitlements } from './period.ts';
import { tellJob } from './record.ts';

export interface UsagePorts {
  readonly database: Database;
  readonly jobs: Pick<Jobs, 'send'>;
  readonly entitlements: Entitlements;
  readonly billingClock: Clock;
}

export interface UsageService {
  /** Four indexed reads in one transaction, whatever the number of meters. Empty without a subscription. */
  list(account: string): Promise<UsageMeter[]>;
  /** Holds what is used against a plan or period that has changed, and alerts. To be called whenever one may have. */
  review(account: string): Promise<void>;
}

export const createUsageService = ({ database, jobs, entitlements, billingClock }: UsagePorts): UsageService => ({
  list: (account) =>
    database.as(account, async (trx) => {
      const runs = (await entitlements(trx, [account])).get(account);
      if (!runs) return [];
      const used = await readCounters(trx, account, runs.periodStart);
      const extra = await extraOf(trx, account, runs.periodStart);
      const now = billingClock.now();
      return meters.map(({ id, unit, limit: name, kind }): UsageMeter => {
        const value = used.get(id) ?? 0;
        const limit = runs.limits[name];
        const bought = id === 'ai_tokens' ? extra : 0;
        const sum = kind === 'sum';
        return {
          id,
          kind,
          used: value,
          limit,
          extra: bought,
          unit,
          resetsAt: sum ? runs.periodEnd.toISOString() : null,
          projected: sum ? paceOf(value, runs, now) : null,
          alert: alertOf(value, limit === null ? null : limit + bought),
        };
      });
    }),

  review: (account) =>
    database.system(async (trx) => {
      const entitled = await entitlements(trx, [account]);
      const runs = entitled.get(account);
      if (!runs) return;
      let periods = await periodsOf(trx, [account]);
      if (unseen(entitled, periods).length > 0) {
        await seePeriods(trx, entitled, [account]);
        periods = await periodsOf(trx, [account]);
      }
      const used = await readCounters(trx, account, runs.periodStart);
      const counted = meters.map(({ id, kind }): Counted => ({
        account,
        meter: id,
        period_start: kind === 'sum' ? runs.periodStart : always,
        used: used.get(id) ?? 0,
      }));
      const bought = await boughtBy(trx, [account]);
      const alerts = alertsOf(counted, { entitlements: entitled, periods, bought });
      const told = await keepAlerts(trx, alerts, billingClock.now());
      if (told.length > 0) await jobs.send(trx, tellJob, { accounts: told });
    }),
});

async function extraOf(trx: Transaction, account: string, periodStart: Date): Promise<number> {
  const bought = (await boughtBy(trx, [account])).get(account);
  if (!bought) return 0;
  return extraAt(bought, (await periodsOf(trx, [account])).get(account) ?? [], periodStart);
}
