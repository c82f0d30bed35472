import type { Stripe } from 'stripe';
import { emit } from '../events.ts';
import { idOf, now, type World } from '../world.ts';

/** Ends a subscription for good, and the schedule that led it. */
export function endSubscription(
  world: World,
  subscription: Stripe.Subscription,
  reason: Stripe.Subscription.CancellationDetails.Reason,
): Stripe.Subscription {
  subscription.status = 'canceled';
  subscription.ended_at = now(world);
  subscription.canceled_at ??= now(world);
  subscription.pending_update = null;
  Reflect.deleteProperty(world.tables.pending, subscription.id);
  if (subscription.cancellation_details) subscription.cancellation_details.reason = reason;
  const schedule = subscription.schedule ? world.tables.schedules[idOf(subscription.schedule)] : undefined;
  if (schedule?.status === 'active') {
    schedule.status = 'canceled';
    schedule.canceled_at = now(world);
    schedule.current_phase = null;
    emit(world, 'subscription_schedule.canceled', schedule);
  }
  emit(world, 'customer.subscription.deleted', subscription);
  return subscription;
}
