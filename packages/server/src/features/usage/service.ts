import type { Limits, UsageMeter } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { UsageStore } from './store.ts';

/** The plan that usage is held against. */
export interface Entitlement {
  readonly limits: Limits;
  readonly periodStart: Date;
  readonly periodEnd: Date;
}

export interface UsagePorts {
  readonly store: UsageStore;
  /** Undefined while the account has no subscription. */
  readonly entitlement: (account: string) => Promise<Entitlement | undefined>;
  readonly billingClock: Clock;
}

export interface UsageService {
  /** Two indexed reads, whatever the number of meters. Empty without a subscription. */
  list(account: string): Promise<UsageMeter[]>;
}

interface MeterKind {
  readonly id: UsageMeter['id'];
  readonly unit: UsageMeter['unit'];
  readonly limit: keyof Limits;
  /** Begins anew with each billing period. */
  readonly resets: boolean;
}

const meters: readonly MeterKind[] = [
  { id: 'ai_tokens', unit: 'token', limit: 'aiTokens', resets: true },
  { id: 'api_calls', unit: 'call', limit: 'apiCalls', resets: true },
  { id: 'storage', unit: 'byte', limit: 'storageBytes', resets: false },
  { id: 'seats', unit: 'seat', limit: 'seats', resets: false },
];

export const createUsageService = ({ store, entitlement, billingClock }: UsagePorts): UsageService => ({
  async list(account) {
    const plan = await entitlement(account);
    if (!plan) return [];
    const used = await store.read(account, plan.periodStart);
    const passed = share(plan, billingClock.now());
    return meters.map(({ id, unit, limit, resets }) => ({
      id,
      kind: resets ? 'sum' : 'gauge',
      extra: 0,
      alert: null,
      used: used.get(id) ?? 0,
      limit: plan.limits[limit],
      unit,
      resetsAt: resets ? plan.periodEnd.toISOString() : null,
      projected: resets && passed > 0 ? Math.round((used.get(id) ?? 0) / passed) : null,
    }));
  },
});

/** How much of the period is over, 0 to 1. */
function share({ periodStart, periodEnd }: Entitlement, now: Date): number {
  const whole = periodEnd.getTime() - periodStart.getTime();
  return whole > 0 ? Math.min(1, Math.max(0, (now.getTime() - periodStart.getTime()) / whole)) : 0;
}
