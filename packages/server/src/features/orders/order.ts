import { hash } from 'node:crypto';
import type { Order, OrderLine } from '@varai/client';

/** A line at its place in the order. */
export interface PlacedLine extends Omit<OrderLine, 'title'> {
  readonly order: string;
  readonly line: number;
  readonly title: string | null;
}

/** One version of an order, without its lines. Amounts in minor units of the store's currency. */
export interface Version {
  readonly id: string;
  readonly kind: Order['kind'];
  readonly status: Order['status'];
  readonly test: boolean;
  readonly placedAt: Date;
  readonly version: Date;
  readonly fingerprint: string;
  /** The import that wrote it; `null` for an order that came whole. */
  readonly source: string | null;
  readonly country: string | null;
  readonly customer: string | null;
  readonly net: number;
  readonly items: number;
}

export interface Arrival {
  readonly version: Version;
  readonly lines: readonly PlacedLine[];
}

/** Test and cancelled orders are kept, and count nowhere. */
export const counts = ({ status, test }: Version): boolean => status === 'placed' && !test;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** An order as it came, whole. */
export function arrivalOf(order: Order): Arrival {
  const { id, kind, status, test, country, customer } = order;
  const lines = order.lines.map(({ title, ...line }, place) => ({
    order: id,
    line: place,
    title: title ?? null,
    ...line,
  }));
  const placedAt = new Date(order.placedAt);
  const content = [kind, status, test, placedAt.getTime(), country, customer, lines];
  return {
    lines,
    version: {
      id,
      kind,
      status,
      test,
      placedAt,
      version: order.updatedAt === undefined ? placedAt : new Date(order.updatedAt),
      fingerprint: hash('sha256', JSON.stringify(content), 'base64url'),
      source: null,
      country,
      customer,
      net: sum(lines.map(({ amount }) => amount)),
      items: sum(lines.map(({ quantity }) => quantity)),
    },
  };
}

/** Whether `one` takes the place of `other`: the same whichever of them came first. */
export function replaces(one: Version, other: Version): boolean {
  const age = one.version.getTime() - other.version.getTime();
  return age === 0 ? one.fingerprint > other.fingerprint : age > 0;
}

/** The newest version of each order. */
export function newest(arrivals: readonly Arrival[]): ReadonlyMap<string, Arrival> {
  const kept = new Map<string, Arrival>();
  for (const arrival of arrivals) {
    const before = kept.get(arrival.version.id);
    if (!before || replaces(arrival.version, before.version)) kept.set(arrival.version.id, arrival);
  }
  return kept;
}
