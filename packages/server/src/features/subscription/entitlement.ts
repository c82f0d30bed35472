import type { Limits } from '@varai/client';
import { findPlan } from './catalogue.ts';
import type { SubscriptionStore } from './ports.ts';

/** What the account may use in the period that runs; undefined without a running subscription. One indexed row. */
export async function entitlementOf(
  store: SubscriptionStore,
  account: string,
): Promise<{ limits: Limits; periodStart: Date; periodEnd: Date } | undefined> {
  const mirror = await store.within(account, (records) => records.mirror());
  const plan = mirror && findPlan(mirror.planId);
  if (!plan || mirror.status === 'canceled' || mirror.status === 'incomplete_expired') return undefined;
  return { limits: plan.limits, periodStart: mirror.periodStart, periodEnd: mirror.periodEnd };
}
