import type { Stripe } from 'stripe';
import { alter, emit } from '../events.ts';
import { invalid } from '../http/failure.ts';
import { choice, emptyable, hash, integer, mapOf, paging, text } from '../http/fields.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { find, identifier, now, type World } from '../world.ts';
import { cancelEvent, takeEvent } from './event.ts';
import { summarize } from './summary.ts';

const setStatus = (world: World, id: string, status: 'active' | 'inactive'): Stripe.Billing.Meter =>
  alter(
    world,
    status === 'active' ? 'billing.meter.reactivated' : 'billing.meter.deactivated',
    find(world, 'meters', id),
    (meter) => {
      if (meter.status === status) throw invalid(`The meter is already ${status}.`);
      meter.status = status;
      meter.status_transitions.deactivated_at = status === 'inactive' ? now(world) : null;
      meter.updated = now(world);
    },
  );

export const meterRoutes = [
  route(
    'POST',
    '/v1/billing/meters',
    {
      display_name: text,
      event_name: text,
      default_aggregation: hash({ formula: choice('count', 'last', 'sum') }, 'formula'),
      customer_mapping: hash({ event_payload_key: text, type: choice('by_id') }),
      event_time_window: choice('day', 'hour'),
      value_settings: hash({ event_payload_key: text }),
    },
    ({ world, params }) => {
      const taken = Object.values(world.tables.meters).some(
        ({ event_name, status }) => event_name === params.event_name && status === 'active',
      );
      if (taken)
        throw invalid(`An active meter already exists with event name '${params.event_name ?? ''}'.`, 'event_name');
      const meter: Stripe.Billing.Meter = {
        id: identifier(world, 'mtr_test'),
        object: 'billing.meter',
        created: now(world),
        customer_mapping: {
          event_payload_key: params.customer_mapping?.event_payload_key ?? 'stripe_customer_id',
          type: 'by_id',
        },
        default_aggregation: { formula: params.default_aggregation?.formula ?? 'sum' },
        display_name: params.display_name ?? '',
        event_name: params.event_name ?? '',
        event_time_window: params.event_time_window ?? null,
        livemode: false,
        status: 'active',
        status_transitions: { deactivated_at: null },
        updated: now(world),
        value_settings: { event_payload_key: params.value_settings?.event_payload_key ?? 'value' },
      };
      world.tables.meters[meter.id] = meter;
      emit(world, 'billing.meter.created', meter);
      return meter;
    },
    'display_name',
    'event_name',
    'default_aggregation',
  ),
  route('GET', '/v1/billing/meters', { ...paging, status: choice('active', 'inactive') }, ({ world, params }) =>
    page(
      Object.values(world.tables.meters).filter((row) => !params.status || row.status === params.status),
      '/v1/billing/meters',
      params,
    ),
  ),
  route('GET', '/v1/billing/meters/:id', {}, ({ world, path }) => find(world, 'meters', path('id'))),
  route('POST', '/v1/billing/meters/:id', { display_name: text }, ({ world, path, params }) =>
    alter(world, 'billing.meter.updated', find(world, 'meters', path('id')), (meter) => {
      if (params.display_name !== undefined) meter.display_name = params.display_name;
      meter.updated = now(world);
    }),
  ),
  route('POST', '/v1/billing/meters/:id/deactivate', {}, ({ world, path }) => setStatus(world, path('id'), 'inactive')),
  route('POST', '/v1/billing/meters/:id/reactivate', {}, ({ world, path }) => setStatus(world, path('id'), 'active')),
  route(
    'GET',
    '/v1/billing/meters/:id/event_summaries',
    {
      ...paging,
      customer: text,
      start_time: integer,
      end_time: integer,
      value_grouping_window: choice('day', 'hour'),
    },
    ({ world, path, params }) =>
      page(
        summarize(world, find(world, 'meters', path('id')), {
          customer: params.customer ?? '',
          start: params.start_time ?? 0,
          end: params.end_time ?? 0,
          window: params.value_grouping_window,
        }),
        `/v1/billing/meters/${path('id')}/event_summaries`,
        params,
      ),
    'customer',
    'start_time',
    'end_time',
  ),
  route(
    'POST',
    '/v1/billing/meter_events',
    { event_name: text, payload: mapOf(text), identifier: text, timestamp: emptyable(integer) },
    ({ world, params }) =>
      takeEvent(world, {
        name: params.event_name ?? '',
        payload: params.payload ?? {},
        identifier: params.identifier,
        timestamp: params.timestamp ?? undefined,
      }),
    'event_name',
    'payload',
  ),
  route(
    'POST',
    '/v1/billing/meter_event_adjustments',
    { event_name: text, type: choice('cancel'), cancel: hash({ identifier: text }, 'identifier') },
    ({ world, params }) => cancelEvent(world, params.event_name ?? '', params.cancel?.identifier ?? ''),
    'event_name',
    'type',
    'cancel',
  ),
];
