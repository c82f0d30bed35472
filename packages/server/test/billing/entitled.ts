import { expect } from 'vitest';
import type { Entitlement } from '../../src/features/subscription/entitlement.ts';
import { findPlan } from '../../src/features/subscription/catalogue.ts';
import type { Customer, World } from './world.ts';

/** Of a subscription's status, said once more by hand: docs/decisions/0021-who-may-use-what.md */
export const grants = (status: string): boolean => /^(trialing|active|past_due)$/.test(status);

/**
 * Compares what the product lets an account use with what the provider runs, as soon as the server has been told all: no
 * webhook is on its way, and the newest of all events has been worked off, which begins with a look. Answers whether it was.
 */
export async function expectEntitled(world: World, customer: Customer): Promise<boolean> {
  if (world.simulator.control.webhooks.held().length > 0) return false;
  const [newest] = (await world.stripe.events.list({ limit: 1 })).data;
  if (!newest || !(await isDone(world, newest.id))) return false;
  expect(await world.entitlement(customer.account), 'told all, the server grants what the provider runs').toEqual(
    running(world, customer),
  );
  return true;
}

const isDone = (world: World, event: string): Promise<boolean> =>
  world.database.system(async (trx) => {
    const row = await trx.selectFrom('inbox_events').select('done_at').where('id', '=', event).executeTakeFirst();
    return row?.done_at != null;
  });

function running({ simulator }: World, { customer, subscription }: Customer): Entitlement | undefined {
  const truth = simulator.control.truth()[customer]?.subscriptions.find(({ id }) => id === subscription);
  const plan = findPlan(truth?.items[0]?.lookupKey?.split('_')[0] ?? '');
  if (!truth || !plan || !grants(truth.status)) return undefined;
  const at = (seconds: number): Date => new Date(seconds * 1000);
  return { limits: plan.limits, periodStart: at(truth.periodStart), periodEnd: at(truth.periodEnd) };
}
