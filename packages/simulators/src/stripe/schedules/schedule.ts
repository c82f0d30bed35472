import type { Stripe } from 'stripe';
import { alter, emit } from '../events.ts';
import { invalid } from '../http/failure.ts';
import { stateOf } from '../subscriptions/state.ts';
import { identifier, idOf, now, type ItemState, type World } from '../world.ts';
import { newPhase } from './phases.ts';

/** A schedule that holds a subscription as it is, until the end of its period. */
export function scheduleFrom(world: World, subscription: Stripe.Subscription): Stripe.SubscriptionSchedule {
  if (subscription.schedule) {
    throw invalid(
      `You cannot migrate a subscription that is already attached to a schedule: ${idOf(subscription.schedule)}.`,
      'from_subscription',
    );
  }
  if (subscription.cancel_at !== null)
    throw invalid('You cannot migrate a subscription that is set to cancel.', 'from_subscription');
  const { items, periodStart, periodEnd } = stateOf(subscription);
  const schedule: Stripe.SubscriptionSchedule = {
    id: identifier(world, 'sub_sched'),
    object: 'subscription_schedule',
    application: null,
    billing_mode: subscription.billing_mode,
    canceled_at: null,
    completed_at: null,
    created: now(world),
    current_phase: { start_date: periodStart, end_date: periodEnd },
    customer: subscription.customer,
    customer_account: null,
    default_settings: {
      application_fee_percent: null,
      automatic_tax: subscription.automatic_tax,
      billing_cycle_anchor: 'automatic',
      billing_thresholds: null,
      collection_method: 'charge_automatically',
      default_payment_method: subscription.default_payment_method,
      description: null,
      invoice_settings: {
        account_tax_ids: null,
        custom_fields: null,
        days_until_due: null,
        description: null,
        footer: null,
        issuer: { type: 'self' },
      },
      on_behalf_of: null,
      transfer_data: null,
    },
    end_behavior: 'release',
    livemode: false,
    metadata: {},
    pause_schedules: [],
    phases: [
      newPhase(world, subscription, { start: periodStart, end: periodEnd }, items.map(asked), {
        metadata: { ...subscription.metadata },
        trial_end:
          subscription.trial_end !== null && subscription.trial_end > now(world) ? subscription.trial_end : null,
      }),
    ],
    released_at: null,
    released_subscription: null,
    status: 'active',
    subscription: subscription.id,
    test_clock: subscription.test_clock,
  };
  world.tables.schedules[schedule.id] = schedule;
  emit(world, 'subscription_schedule.created', schedule);
  bind(world, subscription, schedule.id);
  return schedule;
}

/** An item as a phase is asked for it. */
const asked = ({ taxRates, ...item }: ItemState) => ({ ...item, tax_rates: taxRates });

function bind(world: World, subscription: Stripe.Subscription, schedule: string | null): void {
  alter(world, 'customer.subscription.updated', subscription, (row) => {
    row.schedule = schedule;
  });
}

/** Lets go of the subscription, which stays as it is. */
export function release(world: World, schedule: Stripe.SubscriptionSchedule): Stripe.SubscriptionSchedule {
  const subscription = schedule.subscription ? world.tables.subscriptions[idOf(schedule.subscription)] : undefined;
  schedule.status = 'released';
  schedule.released_at = now(world);
  schedule.released_subscription = subscription?.id ?? null;
  schedule.subscription = null;
  schedule.current_phase = null;
  emit(world, 'subscription_schedule.released', schedule);
  if (subscription) bind(world, subscription, null);
  return schedule;
}

export function complete(world: World, schedule: Stripe.SubscriptionSchedule): void {
  schedule.status = 'completed';
  schedule.completed_at = now(world);
  schedule.current_phase = null;
  emit(world, 'subscription_schedule.completed', schedule);
}
