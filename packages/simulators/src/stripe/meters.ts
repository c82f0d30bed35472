import type { Stripe } from 'stripe';
import { emit } from './events.ts';
import { choice, emptyable, hash, integer, mapOf, paging, text } from './http/fields.ts';
import { invalid } from './http/failure.ts';
import { page } from './http/listing.ts';
import { route } from './http/route.ts';
import { find, identifier, now } from './world.ts';

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
  route(
    'POST',
    '/v1/billing/meter_events',
    { event_name: text, payload: mapOf(text), identifier: text, timestamp: emptyable(integer) },
    ({ world, params }) => {
      const meter = Object.values(world.tables.meters).find((row) => row.event_name === params.event_name);
      if (!meter)
        throw invalid(`No active meter found for event name '${params.event_name ?? ''}'.`, 'event_name', 'no_meter');
      const identifierOf = params.identifier ?? identifier(world, 'mtev');
      if (world.tables.meterEvents[identifierOf]) {
        throw invalid(
          `An event already exists with identifier ${identifierOf}.`,
          'identifier',
          'duplicate_meter_event',
        );
      }
      const event: Stripe.Billing.MeterEvent = {
        object: 'billing.meter_event',
        created: now(world),
        event_name: meter.event_name,
        identifier: identifierOf,
        livemode: false,
        payload: params.payload ?? {},
        timestamp: params.timestamp ?? now(world),
      };
      world.tables.meterEvents[identifierOf] = event;
      return event;
    },
    'event_name',
    'payload',
  ),
];
