import type { Stripe } from 'stripe';
import { invalid } from '../http/failure.ts';
import type { World } from '../world.ts';
import { customerIn } from './event.ts';

interface Wish {
  readonly customer: string;
  readonly start: number;
  readonly end: number;
  readonly window: 'day' | 'hour' | undefined;
}

const lengths = { day: 86_400, hour: 3_600 } as const;

/** What a meter counted of a customer: in one sum, or by day or hour where something was counted. */
export function summarize(world: World, meter: Stripe.Billing.Meter, { customer, start, end, window }: Wish) {
  for (const [name, time] of [
    ['start_time', start],
    ['end_time', end],
  ] as const) {
    if (time % (window ? lengths[window] : 60) !== 0)
      throw invalid(`\`${name}\` must be aligned with ${window ?? 'minute'} boundaries.`, name);
  }
  const events = Object.values(world.tables.meterEvents)
    .filter(
      ({ event_name, payload, timestamp }) =>
        event_name === meter.event_name &&
        customerIn(meter, payload) === customer &&
        timestamp >= start &&
        timestamp < end,
    )
    .sort((one, other) => one.timestamp - other.timestamp || one.created - other.created);
  const length = window ? lengths[window] : Math.max(60, end - start);
  const groups = Map.groupBy(events, ({ timestamp }) => start + Math.floor((timestamp - start) / length) * length);
  if (!window && groups.size === 0) groups.set(start, []);
  return [...groups].map(([from, members]): Stripe.Billing.MeterEventSummary => ({
    id: `mtrsum_test_${meter.id.slice(-8)}_${from}`,
    object: 'billing.meter_event_summary',
    aggregated_value: aggregate(meter, members),
    end_time: Math.min(end, from + length),
    livemode: false,
    meter: meter.id,
    start_time: from,
  }));
}

function aggregate(meter: Stripe.Billing.Meter, events: readonly Stripe.Billing.MeterEvent[]): number {
  const { formula } = meter.default_aggregation;
  if (formula === 'count') return events.length;
  const values = events
    .map(({ payload }) => Number(payload[meter.value_settings.event_payload_key]))
    .filter((value) => Number.isFinite(value));
  return formula === 'last' ? (values.at(-1) ?? 0) : values.reduce((sum, value) => sum + value, 0);
}
