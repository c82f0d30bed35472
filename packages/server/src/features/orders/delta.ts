import { counts, type Version } from './order.ts';

/** What one order adds to the sums of its minute, hour and day; negative to take it back. */
export interface Delta {
  readonly at: Date;
  readonly country: string;
  readonly revenue: number;
  readonly orders: number;
  readonly items: number;
  readonly returns: number;
  readonly customerOrders: number;
  readonly newCustomers: number;
}

const none = { revenue: 0, orders: 0, items: 0, returns: 0, customerOrders: 0, newCustomers: 0 };

/** Where an order names no country. */
export const nowhere = '';

/** Orders with a customer make new and returning ones; credits make neither. */
export const makesCustomer = (version: Version): boolean =>
  counts(version) && version.kind === 'order' && version.customer !== null;

function deltaOf(version: Version, sign: 1 | -1): Delta[] {
  if (!counts(version)) return [];
  const { kind, net, items, placedAt: at, country } = version;
  const credit = kind === 'credit';
  return [
    {
      at,
      country: country ?? nowhere,
      revenue: sign * net,
      orders: credit ? 0 : sign,
      items: credit ? 0 : sign * items,
      returns: credit ? -sign * net : 0,
      customerOrders: makesCustomer(version) ? sign : 0,
      newCustomers: 0,
    },
  ];
}

/** One version taken back and another put in its place. */
export const replacing = (before: Version | undefined, after: Version): Delta[] => [
  ...(before ? deltaOf(before, -1) : []),
  ...deltaOf(after, 1),
];

/** A customer who was new at one time and is so at another, earlier or later. */
export function newAt(before: Date | undefined, after: Date | undefined): Delta[] {
  if (before?.getTime() === after?.getTime()) return [];
  const at = (time: Date | undefined, newCustomers: number) =>
    time ? [{ ...none, at: time, country: nowhere, newCustomers }] : [];
  return [...at(before, -1), ...at(after, 1)];
}
