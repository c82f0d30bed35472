import {
  metricErrors,
  type AiUsage,
  type Dashboard,
  type DashboardInput,
  type Freshness,
  type Metric,
  type MetricId,
} from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import { bucketsOf, spanOf, type Grain, type Span } from './period.ts';

/** What one bucket of a store adds up to; amounts in minor units. */
export interface Sums {
  readonly revenue: number;
  readonly orders: number;
  readonly items: number;
  readonly returns: number;
  readonly customerOrders: number;
  readonly newCustomers: number;
}

export interface StoredStore {
  readonly id: string;
  readonly currency: string;
  readonly timeZone: string;
}

/** Where sums are read: never orders, never lines. */
export interface MetricStore {
  /** The store of that id, or the first one. */
  find(account: string, store: string | undefined): Promise<StoredStore | undefined>;
  /** One index range: as many rows as the span has hours or days, whatever the number of orders. */
  read(account: string, store: StoredStore, span: Span, grain: Grain): Promise<ReadonlyMap<number, Sums>>;
}

export interface MetricParts {
  readonly store: MetricStore;
  readonly clock: Clock;
  /** What the account's plan counts of the AI services; nothing without a plan. Reads counters, never events. */
  readonly aiUsage: (account: string) => Promise<AiUsage | undefined>;
}

export interface MetricService {
  /** Two statements, three with a comparison, and those of `aiUsage`. @throws VaraiError `metrics/store_not_found`, `metrics/period_refused` */
  dashboard(account: string, input: DashboardInput): Promise<Dashboard>;
}

const nothing: Sums = { revenue: 0, orders: 0, items: 0, returns: 0, customerOrders: 0, newCustomers: 0 };

const add = (one: Sums, other: Sums): Sums => ({
  revenue: one.revenue + other.revenue,
  orders: one.orders + other.orders,
  items: one.items + other.items,
  returns: one.returns + other.returns,
  customerOrders: one.customerOrders + other.customerOrders,
  newCustomers: one.newCustomers + other.newCustomers,
});

interface Kind {
  readonly id: MetricId;
  readonly unit: Metric['unit'];
  /** Null where there is nothing to divide by, or nobody tells. */
  readonly of: (sums: Sums) => number | null;
  readonly reason?: NonNullable<Metric['reason']>;
}

const kinds: readonly Kind[] = [
  { id: 'revenue', unit: 'money', of: ({ revenue }) => revenue },
  { id: 'orders', unit: 'count', of: ({ orders }) => orders },
  {
    id: 'average_order_value',
    unit: 'money',
    of: ({ revenue, returns, orders }) => (orders > 0 ? Math.round((revenue + returns) / orders) : null),
    reason: 'no_orders',
  },
  { id: 'items', unit: 'count', of: ({ items }) => items },
  { id: 'returns', unit: 'money', of: ({ returns }) => returns },
  { id: 'new_customers', unit: 'count', of: ({ newCustomers }) => newCustomers },
  { id: 'returning_customers', unit: 'count', of: ({ customerOrders, newCustomers }) => customerOrders - newCustomers },
  { id: 'conversion', unit: 'ratio', of: () => null, reason: 'no_sessions' },
];

/** A sum beyond what a number holds exactly is not told at all; the others are. */
const told = (sum: number | null): number | null =>
  sum !== null && Math.abs(sum) > Number.MAX_SAFE_INTEGER ? null : sum;

export const createMetricService = ({ store, clock, aiUsage }: MetricParts): MetricService => ({
  async dashboard(account, input) {
    const found = await store.find(account, input.store);
    if (!found) throw metricErrors.store_not_found({ message: 'No orders of this store are known yet.' });
    const now = clock.now();
    const { currency, timeZone } = found;
    const { span, compare, grain } = spanOf(input, timeZone, now);
    const rows = await store.read(account, found, span, grain);
    const before = compare && (await store.read(account, found, compare, grain));
    const tokens = await aiUsage(account);

    const total = [...rows.values()].reduce(add, nothing);
    const previous = before && [...before.values()].reduce(add, nothing);
    // sums move with orders, in their transaction: what came from the source is counted now, however long ago that was
    const freshness: Freshness = { state: 'live', asOf: now.toISOString(), source: 'orders' };
    const said = (kind: Kind, value: number | null) =>
      value !== null && kind.unit === 'money' ? { amount: value, currency } : value;
    const buckets = bucketsOf(span, grain, timeZone);
    const metrics = kinds.map((kind): Metric => {
      const sum = kind.of(total);
      const value = told(sum);
      const last = told(previous && kind.of(previous));
      return {
        id: kind.id,
        value: said(kind, value),
        ...(value === null && (sum === null ? kind.reason && { reason: kind.reason } : { reason: 'unavailable' })),
        unit: kind.unit,
        previous: said(kind, last),
        change: value !== null && last !== null && last !== 0 ? (value - last) / Math.abs(last) : null,
        series:
          kind.id === 'conversion'
            ? []
            : buckets.map((at) => ({
                at: at.toISOString(),
                value: said(kind, told(kind.of(rows.get(at.getTime()) ?? nothing))),
              })),
        freshness,
      };
    });
    const spanTold = (one: Span) => ({ from: one.from.toISOString(), to: one.to.toISOString() });
    return {
      asOf: now.toISOString(),
      period: spanTold(span),
      compare: compare && spanTold(compare),
      currency,
      timeZone,
      metrics,
      ...(tokens && { aiUsage: tokens }),
    };
  },
});
