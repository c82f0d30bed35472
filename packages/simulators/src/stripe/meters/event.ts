import type { Stripe } from 'stripe';
import { invalid } from '../http/failure.ts';
import { identifier, now, type World } from '../world.ts';
import { timeOf } from '../time.ts';

const day = 24 * 60 * 60;

interface Wish {
  readonly name: string;
  readonly payload: Record<string, string>;
  readonly identifier: string | undefined;
  readonly timestamp: number | undefined;
}

export const activeMeter = (world: World, name: string): Stripe.Billing.Meter => {
  const meter = Object.values(world.tables.meters).find(
    ({ event_name, status }) => event_name === name && status === 'active',
  );
  if (!meter) throw invalid(`No active meter found for event name '${name}'.`, 'event_name', 'no_meter');
  return meter;
};

/** The customer that an event names, and their time: that of their test clock. */
export const customerIn = (meter: Stripe.Billing.Meter, payload: Record<string, string>): string =>
  payload[meter.customer_mapping.event_payload_key] ?? '';

/**
 * Takes a meter event. An identifier is refused for a day after it was used, and taken anew afterwards, as Stripe promises
 * no more. What Stripe only finds out later (an unknown customer, a value that is no number) is taken here too and
 * counts for nobody.
 */
export function takeEvent(world: World, wish: Wish): Stripe.Billing.MeterEvent {
  const meter = activeMeter(world, wish.name);
  for (const key of [meter.customer_mapping.event_payload_key, meter.value_settings.event_payload_key]) {
    if (meter.default_aggregation.formula === 'count' && key === meter.value_settings.event_payload_key) continue;
    if (wish.payload[key] === undefined)
      throw invalid(`The payload must contain the key '${key}'.`, 'payload', 'meter_event_value_not_found');
  }
  const instant = timeOf(world, customerIn(meter, wish.payload));
  const timestamp = wish.timestamp ?? instant;
  if (timestamp < instant - 35 * day)
    throw invalid('The timestamp must be within the past 35 days.', 'timestamp', 'timestamp_too_far_in_past');
  if (timestamp > instant + 5 * 60)
    throw invalid('The timestamp must be no more than 5 minutes in the future.', 'timestamp', 'timestamp_in_future');
  const name = wish.identifier ?? identifier(world, 'mtev');
  if (name.length > 100) throw invalid('The identifier must be at most 100 characters.', 'identifier');
  const before = world.tables.meterEvents[name];
  if (before && now(world) - before.created < day)
    throw invalid(`An event already exists with identifier ${name}.`, 'identifier', 'duplicate_meter_event');
  if (before) world.tables.meterEvents[`${name}#${before.created}`] = before;
  const event: Stripe.Billing.MeterEvent = {
    object: 'billing.meter_event',
    created: now(world),
    event_name: meter.event_name,
    identifier: name,
    livemode: false,
    payload: wish.payload,
    timestamp,
  };
  world.tables.meterEvents[name] = event;
  return event;
}

/** Takes an event back within a day of its arrival. */
export function cancelEvent(world: World, name: string, id: string): Stripe.Billing.MeterEventAdjustment {
  const meter = activeMeter(world, name);
  const event = world.tables.meterEvents[id];
  if (event?.event_name !== meter.event_name)
    throw invalid(`No event found with identifier ${id}.`, 'cancel[identifier]', 'resource_missing');
  if (now(world) - event.created > day)
    throw invalid('Events can be canceled within 24 hours of being received.', 'cancel[identifier]');
  Reflect.deleteProperty(world.tables.meterEvents, id);
  return {
    object: 'billing.meter_event_adjustment',
    cancel: { identifier: id },
    event_name: meter.event_name,
    livemode: false,
    status: 'pending',
    type: 'cancel',
  };
}
