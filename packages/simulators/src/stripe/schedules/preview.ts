import type { Stripe } from 'stripe';
import { stateOf } from '../subscriptions/state.ts';
import { wantedItems } from '../subscriptions/change.ts';
import { idOf, now, type ItemState, type World } from '../world.ts';
import type { PhaseOrder } from './fields.ts';
import { itemsOfPhase, newPhases } from './phases.ts';

/** The items of the period after the running one, as the schedule (or the one asked about) leads there. */
export function itemsAfter(
  world: World,
  subscription: Stripe.Subscription,
  orders: PhaseOrder[] | undefined,
): ItemState[] | undefined {
  const schedule = subscription.schedule ? world.tables.schedules[idOf(subscription.schedule)] : undefined;
  const { items, periodEnd } = stateOf(subscription);
  const phases = orders ? newPhases(world, subscription, schedule, orders, now(world)) : (schedule?.phases ?? []);
  const phase = phases.find((row) => row.start_date <= periodEnd && periodEnd < row.end_date);
  if (!phase) return undefined;
  return wantedItems(
    world,
    [],
    itemsOfPhase(world, items, phase).map(({ price, quantity, metadata, taxRates }) => ({
      price,
      quantity,
      metadata,
      tax_rates: taxRates,
    })),
  );
}
