import type { UsageMeter } from '@varai/client';
import type { Counted } from './intake-store.ts';
import { alertOf, meterOf, type MeterId } from './meters.ts';
import { extraAt, type Bought, type Entitlement, type Period } from './period.ts';

type Level = NonNullable<UsageMeter['alert']>;

/** A threshold that was reached. */
export interface Alert {
  readonly account: string;
  readonly meter: MeterId;
  readonly periodStart: Date;
  readonly endsAt: Date;
  readonly level: Level;
  readonly used: number;
  readonly allowance: number;
}

export interface AlertFacts {
  readonly entitlements: ReadonlyMap<string, Entitlement>;
  readonly periods: ReadonlyMap<string, readonly Period[]>;
  /** Tokens that were ever bought, by account. */
  readonly bought: ReadonlyMap<string, readonly Bought[]>;
}

/** What counters have reached, of the period that runs and of gauges. Earlier periods alert nobody. */
export function alertsOf(counted: readonly Counted[], { entitlements, periods, bought }: AlertFacts): Alert[] {
  return counted.flatMap(({ account, meter, period_start, used }) => {
    const runs = entitlements.get(account);
    const kind = meterOf(meter);
    if (!runs || !kind || (kind.kind === 'sum' && period_start < runs.periodStart)) return [];
    const limit = runs.limits[kind.limit];
    if (limit === null) return [];
    const periodStart = kind.kind === 'sum' ? period_start : runs.periodStart;
    const purchases = meter === 'ai_tokens' ? (bought.get(account) ?? []) : [];
    const extra = extraAt(purchases, periods.get(account) ?? [], periodStart);
    const allowance = limit + extra;
    const level = alertOf(used, allowance);
    return level ? [{ account, meter, periodStart, endsAt: runs.periodEnd, level, used, allowance }] : [];
  });
}
