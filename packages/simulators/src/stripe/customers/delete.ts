import type { Stripe } from 'stripe';
import { emit } from '../events.ts';
import { endSubscription } from '../subscriptions/end.ts';
import type { World } from '../world.ts';
import { taxIdsOf } from './tax-ids.ts';

/** Deletes a customer, as over the API or with its test clock: its subscriptions end at once. */
export function deleteCustomer(world: World, customer: Stripe.Customer): void {
  for (const subscription of Object.values(world.tables.subscriptions)) {
    if (subscription.customer === customer.id && subscription.status !== 'canceled')
      endSubscription(world, subscription, 'cancellation_requested');
  }
  for (const { id } of taxIdsOf(world, customer.id)) Reflect.deleteProperty(world.tables.taxIds, id);
  Reflect.deleteProperty(world.tables.customers, customer.id);
  emit(world, 'customer.deleted', customer);
}
