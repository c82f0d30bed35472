import * as z from 'zod/mini';
import { Money, Time } from '../../core/schema.ts';

/** How old numbers are, and who says so. `asOf` is until when all that came from the source is counted. */
export const Freshness = z.object({
  state: z.enum(['live', 'delayed', 'stale', 'offline']),
  asOf: Time,
  source: z.string(),
});
export type Freshness = z.infer<typeof Freshness>;

export const MetricId = z.enum([
  'revenue',
  'orders',
  'average_order_value',
  'items',
  'returns',
  'new_customers',
  'returning_customers',
  'conversion',
]);
export type MetricId = z.infer<typeof MetricId>;

const Value = z.nullable(z.union([Money, z.number()]));

/**
 * `revenue` is what orders come to less what came back; `returns` what came back, positive; `average_order_value` what
 * orders came to before returns, by order; `returning_customers` the orders of customers after their first one, ever;
 * test and cancelled orders count nowhere.
 */
export const Metric = z.object({
  id: MetricId,
  value: Value,
  /** Why there is no value: nobody tells us of sessions; there were no orders to divide by; it could not be told exactly. */
  reason: z.optional(z.enum(['no_sessions', 'no_orders', 'unavailable'])),
  unit: z.enum(['money', 'count', 'ratio']),
  /** The same of the period compared with; of one that is not over, of as much of that. */
  previous: Value,
  /** (value − previous) ÷ |previous|; `null` without both, or where the previous is 0. */
  change: z.nullable(z.number()),
  /** One for each hour, day or month, empty ones with 0. */
  series: z.array(z.object({ at: Time, value: Value })),
  freshness: Freshness,
});
export type Metric = z.infer<typeof Metric>;

/** What the AI services took of the plan in its current period, whatever period the dashboard tells. */
export const AiUsage = z.object({
  /** Tokens. */
  used: z.int(),
  /** What may be used, with what was bought beyond the plan; `null` without a limit. */
  limit: z.nullable(z.int()),
  resetsAt: z.nullable(Time),
});
export type AiUsage = z.infer<typeof AiUsage>;

const Period = z.object({ from: Time, to: Time });

/** Where numbers come from, by the name that its orders gave it. */
const NamedStore = z.object({ id: z.string(), name: z.string() });

export const Dashboard = z.object({
  asOf: Time,
  /** `to` is not part of it. */
  period: Period,
  compare: z.nullable(Period),
  currency: z.string(),
  timeZone: z.string(),
  /** The id of the store that these are the numbers of. */
  store: z.string(),
  /** All stores of the account, the oldest first. */
  stores: z.array(NamedStore),
  metrics: z.array(Metric),
  /** Absent without a plan, and where `aiUsageReason` says why. */
  aiUsage: z.optional(AiUsage),
  aiUsageReason: z.optional(z.enum(['unavailable'])),
});
export type Dashboard = z.infer<typeof Dashboard>;

const Day = z.iso.date();

/** Days are the store's. `from` and `to` are days, both included, of `custom` alone. */
export const DashboardInput = z.object({
  period: z._default(z.enum(['today', '7d', '30d', '12m', 'custom']), '30d'),
  from: z.optional(Day),
  to: z.optional(Day),
  compare: z.optional(z.enum(['previous', 'year'])),
  /** A store's id; the first one unless given. */
  store: z.optional(z.string().check(z.maxLength(100))),
});
export type DashboardInput = z.infer<typeof DashboardInput>;

export const metricSchemas = { dashboard: { input: DashboardInput, output: Dashboard } };
