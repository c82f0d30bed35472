import type { Limits, SubscriptionStatus } from '@varai/client';
import type { Transaction } from '../../platform/database.ts';
import { findPlan } from './catalogue.ts';
import { periodsOf } from './period-store.ts';
import type { SubscriptionStore } from './ports.ts';

export interface Entitlement {
  readonly limits: Limits;
  readonly periodStart: Date;
  readonly periodEnd: Date;
}

/** Who has paid, need not pay yet, or is still asked by the provider: docs/decisions/0021-who-may-use-what.md */
const granted: readonly SubscriptionStatus[] = ['trialing', 'active', 'past_due'];

/** What the account may use in the period that runs; undefined unless its subscription grants it. One indexed row. */
export async function entitlementOf(store: SubscriptionStore, account: string): Promise<Entitlement | undefined> {
  const mirror = await store.within(account, (records) => records.mirror());
  const plan = mirror && findPlan(mirror.planId);
  if (!plan || !granted.includes(mirror.status)) return undefined;
  return { limits: plan.limits, periodStart: mirror.periodStart, periodEnd: mirror.periodEnd };
}

/** The same for any number of accounts, within the caller's transaction: one statement. */
export async function entitlementsOf(
  trx: Transaction,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, Entitlement>> {
  const rows = await periodsOf(trx, accounts);
  return new Map(
    rows.flatMap(({ account, plan_id, status, period_start, period_end }) => {
      const plan = findPlan(plan_id);
      if (!plan || !granted.includes(status)) return [];
      return [[account, { limits: plan.limits, periodStart: period_start, periodEnd: period_end }] as const];
    }),
  );
}
