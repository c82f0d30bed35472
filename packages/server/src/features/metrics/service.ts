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
  readonly name: string;
  readonly currency: string;
  readonly timeZone: string;
}

/** Where sums are read: never orders, never lines. */
export interface MetricStore {
  /** All of an account, the oldest first: as many rows. */
  stores(account: string): Promise<readonly StoredStore[]>;
  /**
   * One statement over an index range, three ranges for a span that ends within a day: as many rows as it has hours or days,
   * and at most 84 more, whatever the number of orders.
   */
  read(account: string, store: StoredStore, span: Span, grain: Grain): Promise<ReadonlyMap<number, Sums>>;
}

export interface MetricParts {
  readonly store: MetricStore;
  readonly clock: Clock;
  /** What the account's plan counts of the AI services; nothing without a plan. Reads counters, never events. */
  readonly aiUsage: (account: string) => Promise<AiUsage | undefined>;
  /** What the store's connection says of its numbers; nothing of a store whose orders are sent. */
  readonly sourceOf: (account: string, store: string) => Promise<Source | undefined>;
  /** Told of what failed and left out. */
  readonly onError: (error: unknown) => void;
}

/** Where a store's orders come from by themselves, and until when they came; `null` stands for now. */
export interface Source {
  readonly state: Freshness['state'];
  readonly asOf: Date | null;
  readonly source: string;
}

export interface MetricService {
  /** Two statements, three with a comparison, and those of `aiUsage` and `sourceOf`. @throws VaraiError `metrics/store_not_found`, `metrics/period_refused` */
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
  // orders of a customer after his first: who came back cannot be added up from days, how often can
  { id: 'returning_customers', unit: 'count', of: ({ customerOrders, newCustomers }) => customerOrders - newCustomers },
  { id: 'conversion', unit: 'ratio', of: () => null, reason: 'no_sessions' },
];

/** A sum beyond what a number holds exactly is not told at all; the others are. */
const told = (sum: number | null): number | null =>
  sum !== null && Math.abs(sum) > Number.MAX_SAFE_INTEGER ? null : sum;

export const createMetricService = ({ store, clock, aiUsage, sourceOf, onError }: MetricParts): MetricService => ({
  async dashboard(account, input) {
    const stores = await store.stores(account);
    const found = input.store === undefined ? stores[0] : stores.find(({ id }) => id === input.store);
    if (!found) throw metricErrors.store_not_found({ message: 'No orders of this store are known yet.' });
    const now = clock.now();
    const { currency, timeZone } = found;
    const { span, compare, grain } = spanOf(input, timeZone, now);
    const rows = await store.read(account, found, span, grain);
    const before = compare && (await store.read(account, found, compare, grain));
    const tokens = await aiUsage(account).catch((error: unknown) => {
      onError(error);
      return 'unavailable' as const;
    });

    const total = [...rows.values()].reduce(add, nothing);
    const previous = before && [...before.values()].reduce(add, nothing);
    // sums move with orders, in their transaction: what was sent is counted now, what is fetched as far as it came
    const source = (await sourceOf(account, found.id)) ?? { state: 'live', asOf: null, source: 'orders' };
    const asOf = Math.min(now.getTime(), source.asOf?.getTime() ?? Infinity);
    const freshness: Freshness = { ...source, asOf: new Date(asOf).toISOString() };
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
      store: found.id,
      stores: stores.map(({ id, name }) => ({ id, name })),
      metrics,
      ...(tokens === 'unavailable' ? { aiUsageReason: tokens } : tokens && { aiUsage: tokens }),
    };
  },
});
