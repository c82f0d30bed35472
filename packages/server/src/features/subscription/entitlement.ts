import type { Limits } from '@varai/client';
import { sql } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import { findPlan } from './catalogue.ts';
import type { SubscriptionStore } from './ports.ts';
import './tables.ts';

export interface Entitlement {
  readonly limits: Limits;
  readonly periodStart: Date;
  readonly periodEnd: Date;
}

const ended: readonly string[] = ['canceled', 'incomplete_expired'];

/** What the account may use in the period that runs; undefined without a running subscription. One indexed row. */
export async function entitlementOf(store: SubscriptionStore, account: string): Promise<Entitlement | undefined> {
  const mirror = await store.within(account, (records) => records.mirror());
  const plan = mirror && findPlan(mirror.planId);
  if (!plan || ended.includes(mirror.status)) return undefined;
  return { limits: plan.limits, periodStart: mirror.periodStart, periodEnd: mirror.periodEnd };
}

/** The same for any number of accounts, within the caller's transaction: one statement. */
export async function entitlementsOf(
  trx: Transaction,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, Entitlement>> {
  const rows = await trx
    .selectFrom('subscriptions')
    .select(['account', 'plan_id', 'status', 'period_start', 'period_end'])
    .where(sql<boolean>`account = any(${accounts}::text[])`)
    .execute();
  return new Map(
    rows.flatMap(({ account, plan_id, status, period_start, period_end }) => {
      const plan = findPlan(plan_id);
      if (!plan || ended.includes(status)) return [];
      return [[account, { limits: plan.limits, periodStart: period_start, periodEnd: period_end }] as const];
    }),
  );
}
