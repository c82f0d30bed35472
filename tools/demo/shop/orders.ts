import type { OrderInput } from '@varai/client';
import { extras, frames, type Product } from './catalogue.ts';
import { chanceOf, type Chance } from './chance.ts';
import { day, dayOf, expectedOn, promotionOn, pullOf, startOf, timeOf } from './rhythm.ts';

/** Something that the shop tells: an order as it is at that time. */
export interface Happening {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly order: OrderInput;
}

const countries = [
  { name: 'US', weight: 84 },
  { name: 'CA', weight: 9 },
  { name: 'MX', weight: 4 },
  { name: 'GB', weight: 3 },
];

/** The longest that somebody waits until he sends something back, in days. */
const patience = 15;

const iso = (at: number) => new Date(at).toISOString();

/** Everything after `from` and up to `to`, by time: the same however the time is cut up. */
export function happenings(from: number, to: number): Happening[] {
  const found: Happening[] = [];
  for (let number = dayOf(from) - patience; number <= dayOf(to); number += 1) found.push(...ofDay(number));
  return found.filter(({ at }) => at > from && at <= to).sort((one, other) => one.at - other.at);
}

/** The orders of a day, with what becomes of them on this and on later days. */
function ofDay(number: number): Happening[] {
  const chance = chanceOf(`day ${number}`);
  // as even as buses in the long run, and as uneven in the short
  const count = Math.round(expectedOn(number) * (0.75 + chance() * 0.5));
  const times = Array.from({ length: count }, () => startOf(number) + Math.floor(timeOf(chance())));
  return times.sort((one, other) => one - other).flatMap((at, place) => oneOrder(`${number}-${place + 1}`, at));
}

/** An order that begins at a time, and what comes of it. The name decides all of it. */
export function oneOrder(name: string, at: number): Happening[] {
  const chance = chanceOf(`order ${name}`);
  const number = dayOf(at);
  const lines = basket(chance, number);
  const order: OrderInput = {
    id: `#${name}`,
    placedAt: iso(at),
    country: chance.pick(countries).name,
    customer: customerOf(chance, name, number),
    lines,
    // somebody in the shop tries the till
    ...(chance() < 0.004 && { test: true }),
  };
  const happening = { at, order };
  const fate = chance();
  if (fate < 0.02) {
    const cancelledAt = at + 600_000 + chance.below(3 * 3_600_000);
    return [happening, { at: cancelledAt, order: { ...order, status: 'cancelled', updatedAt: iso(cancelledAt) } }];
  }
  if (fate > 0.08 || order.test) return [happening];
  const returnedAt = at + (3 + chance.below(patience - 4)) * day + chance.below(9 * 3_600_000);
  const returned = lines.slice(0, 1 + chance.below(lines.length)).map((line) => ({
    ...line,
    quantity: -line.quantity,
    amount: -line.amount,
  }));
  const credit: OrderInput = {
    id: `R${name}`,
    kind: 'credit',
    placedAt: iso(returnedAt),
    country: order.country,
    customer: order.customer,
    lines: returned,
  };
  return [happening, { at: returnedAt, order: credit }];
}

function basket(chance: Chance, number: number): OrderInput['lines'] {
  const off = promotionOn(number)?.off ?? 0;
  const line = ({ sku, title, price }: Product, quantity = 1) => ({
    sku,
    title,
    quantity,
    amount: Math.round(price * quantity * (1 - off)),
  });
  const weighed = (products: readonly Product[]) =>
    chance.pick(products.map((one) => ({ ...one, weight: one.weight * pullOf(one.season, number) })));
  if (chance() < 0.3) return [line(weighed(extras), 1 + chance.below(3))];
  const second = chance() < 0.08;
  return [
    line(weighed(frames)),
    ...(chance() < 0.7 ? [line(weighed(extras))] : []),
    ...(second ? [line(weighed(frames))] : []),
  ];
}

/** Two in five have bought before; one in ten is a guest. */
function customerOf(chance: Chance, name: string, number: number): string | null {
  const kind = chance();
  if (kind < 0.1) return null;
  if (kind < 0.6) return `c-${name}`;
  return `c-${number - 1 - chance.below(240)}-${1 + chance.below(8)}`;
}
