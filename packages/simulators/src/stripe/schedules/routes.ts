import type { Stripe } from 'stripe';
import { alter } from '../events.ts';
import { choice, flag, hash, listOf, mergeMetadata, metadata, paging, text } from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { endSubscription } from '../subscriptions/end.ts';
import { at } from '../time.ts';
import { find, idOf, now } from '../world.ts';
import { phaseFields } from './fields.ts';
import { newPhases } from './phases.ts';
import { release, scheduleFrom } from './schedule.ts';

const active = (schedule: Stripe.SubscriptionSchedule, verb: string): Stripe.SubscriptionSchedule => {
  if (schedule.status === 'active' || schedule.status === 'not_started') return schedule;
  throw invalid(
    `You cannot ${verb} a subscription schedule that is currently in the \`${schedule.status}\` status. Only schedules in the \`active\` or \`not_started\` status can be changed.`,
  );
};

export const scheduleRoutes = [
  route(
    'POST',
    '/v1/subscription_schedules',
    {
      from_subscription: text,
      customer: text,
      end_behavior: choice('cancel', 'release'),
      phases: listOf(hash(phaseFields, 'items')),
      metadata,
    },
    ({ world, params }) => {
      if (!params.from_subscription)
        throw invalid(
          'This stand-in makes schedules from a subscription only.',
          'from_subscription',
          'parameter_missing',
        );
      const other = Object.keys(params).find((key) => key !== 'from_subscription');
      if (other)
        throw invalid('You cannot set any other parameter when creating a schedule with `from_subscription`.', other);
      const subscription = find(world, 'subscriptions', params.from_subscription, 'from_subscription');
      return at(world, idOf(subscription.customer), () => scheduleFrom(world, subscription));
    },
  ),
  route('GET', '/v1/subscription_schedules', { ...paging, customer: text, scheduled: flag }, ({ world, params }) =>
    page(
      Object.values(world.tables.schedules).filter((row) => !params.customer || row.customer === params.customer),
      '/v1/subscription_schedules',
      params,
    ),
  ),
  route('GET', '/v1/subscription_schedules/:id', {}, ({ world, path }) => find(world, 'schedules', path('id'))),
  route(
    'POST',
    '/v1/subscription_schedules/:id',
    {
      end_behavior: choice('cancel', 'release'),
      phases: listOf(hash(phaseFields, 'items')),
      proration_behavior: choice('always_invoice', 'create_prorations', 'none'),
      metadata,
    },
    ({ world, params, path }) => {
      const schedule = active(find(world, 'schedules', path('id')), 'update');
      const subscription = find(
        world,
        'subscriptions',
        schedule.subscription ? idOf(schedule.subscription) : '',
        'subscription',
      );
      return at(world, idOf(schedule.customer), () => {
        const phases = params.phases && newPhases(world, subscription, schedule, params.phases, now(world));
        const running = phases?.find((phase) => phase.start_date <= now(world) && now(world) < phase.end_date);
        if (phases && !running) throw invalid('One phase must be running now.', 'phases');
        return alter(world, 'subscription_schedule.updated', schedule, (row) => {
          if (params.end_behavior) row.end_behavior = params.end_behavior;
          row.metadata = mergeMetadata(row.metadata ?? {}, params.metadata);
          if (phases && running) {
            row.phases = phases;
            row.current_phase = { start_date: running.start_date, end_date: running.end_date };
          }
        });
      });
    },
  ),
  route('POST', '/v1/subscription_schedules/:id/release', { preserve_cancel_date: flag }, ({ world, path }) => {
    const schedule = active(find(world, 'schedules', path('id')), 'release');
    return at(world, idOf(schedule.customer), () => release(world, schedule));
  }),
  route('POST', '/v1/subscription_schedules/:id/cancel', { invoice_now: flag, prorate: flag }, ({ world, path }) => {
    const schedule = active(find(world, 'schedules', path('id')), 'cancel');
    const subscription = schedule.subscription && world.tables.subscriptions[idOf(schedule.subscription)];
    return at(world, idOf(schedule.customer), () => {
      if (subscription) endSubscription(world, subscription, 'cancellation_requested');
      return schedule;
    });
  }),
];
