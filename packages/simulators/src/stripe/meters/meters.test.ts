import Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStripeSimulator, type StripeSimulator } from '../simulator.ts';

const start = Date.parse('2026-11-20T12:00:00Z');
const wall = { now: start };
let simulator: StripeSimulator;
let stripe: Stripe;
let customer: string;

beforeAll(async () => {
  simulator = await createStripeSimulator({ now: () => wall.now });
  await simulator.listen(0);
  const { hostname: host, port } = new URL(simulator.url);
  stripe = new Stripe('sk_test_varai', { host, port: Number(port), protocol: 'http', telemetry: false });
  customer = (await stripe.customers.create({ name: 'Acme' })).id;
});
afterAll(() => simulator.close());

const meterOf = (event_name: string, formula: 'count' | 'last' | 'sum') =>
  stripe.billing.meters.create({ display_name: event_name, event_name, default_aggregation: { formula } });

const say = (event_name: string, value: string, over: Partial<Stripe.Billing.MeterEventCreateParams> = {}) =>
  stripe.billing.meterEvents.create({ event_name, payload: { stripe_customer_id: customer, value }, ...over });

const summary = async (meter: string, window?: 'day' | 'hour') => {
  const from = Math.floor(start / 1000) - 2 * 86_400;
  const { data } = await stripe.billing.meters.listEventSummaries(meter, {
    customer,
    start_time: from - (from % 86_400),
    end_time: from - (from % 86_400) + 5 * 86_400,
    ...(window && { value_grouping_window: window }),
  });
  return data.map(({ aggregated_value }) => aggregated_value);
};

test('an identifier counts once within a day, and once more after it', async () => {
  const meter = await meterOf('tokens', 'sum');
  await say('tokens', '5', { identifier: 'one' });
  await expect(say('tokens', '5', { identifier: 'one' })).rejects.toMatchObject({ code: 'duplicate_meter_event' });
  expect(await summary(meter.id)).toEqual([5]);
  wall.now += 25 * 3_600_000;
  await say('tokens', '5', { identifier: 'one' });
  expect(await summary(meter.id)).toEqual([10]);
  wall.now = start;
});

test('sums, the last value and the number of events are told, by hour too', async () => {
  const last = await meterOf('seats', 'last');
  const count = await meterOf('calls', 'count');
  const at = (hours: number) => ({ timestamp: Math.floor(wall.now / 1000) - hours * 3600 });
  await say('seats', '7', at(1));
  await say('seats', '4', at(5));
  await say('calls', '9', at(1));
  await say('calls', '9', at(30));
  expect(await summary(last.id)).toEqual([7]);
  expect(await summary(count.id)).toEqual([2]);
  expect(await summary(last.id, 'hour')).toHaveLength(2);
});

test('what cannot be counted is refused as Stripe refuses it', async () => {
  const seconds = Math.floor(wall.now / 1000);
  await expect(say('nothing', '1')).rejects.toMatchObject({ code: 'no_meter' });
  await expect(say('tokens', '1', { timestamp: seconds - 36 * 86_400 })).rejects.toMatchObject({
    code: 'timestamp_too_far_in_past',
  });
  await expect(say('tokens', '1', { timestamp: seconds + 600 })).rejects.toMatchObject({ code: 'timestamp_in_future' });
  await expect(
    stripe.billing.meterEvents.create({ event_name: 'tokens', payload: { stripe_customer_id: customer } }),
  ).rejects.toMatchObject({ code: 'meter_event_value_not_found' });
  const meter = await meterOf('gone', 'sum');
  await stripe.billing.meters.deactivate(meter.id);
  await expect(say('gone', '1')).rejects.toMatchObject({ code: 'no_meter' });
  await stripe.billing.meters.reactivate(meter.id);
  await expect(say('gone', '1', { identifier: 'kept' })).resolves.toMatchObject({ identifier: 'kept' });
});

test('an event is taken back within a day', async () => {
  const meter = await meterOf('undone', 'sum');
  await say('undone', '3', { identifier: 'wrong' });
  await stripe.billing.meterEventAdjustments.create({
    event_name: 'undone',
    type: 'cancel',
    cancel: { identifier: 'wrong' },
  });
  expect(await summary(meter.id)).toEqual([0]);
});
