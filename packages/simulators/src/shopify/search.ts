import { GraphQLError } from 'graphql';
import type { ShopOrder } from './world.ts';

const times: Record<string, (order: ShopOrder) => number> = {
  updated_at: ({ updatedAt }) => updatedAt,
  created_at: ({ createdAt }) => createdAt,
  processed_at: ({ processedAt }) => processedAt,
};

const term = /^(\w+):(>=|<=|>|<)?(?:'([^']+)'|(\S+))\s*(?:AND\s+)?/;

/** Times are searched by whole seconds, as they are told. */
const seconds = (ms: number): number => Math.floor(ms / 1000);

/**
 * Orders that fit a search such as `updated_at:>='2026-11-20T00:00:00Z' test:false`. Every other term is refused, where Shopify
 * would ignore what it does not know: a typing error would be found by nobody.
 */
export function matching(orders: readonly ShopOrder[], query: string): readonly ShopOrder[] {
  let rest = query.trim();
  let found = orders;
  while (rest !== '') {
    const [whole = '', field = '', sign = '', quoted, bare = ''] = term.exec(rest) ?? [];
    if (whole === '') throw new GraphQLError(`This search is not understood: ${query}`);
    rest = rest.slice(whole.length);
    const value = quoted ?? bare;
    const time = times[field];
    if (field === 'test') found = found.filter(({ test }) => String(test) === value);
    else if (time && !Number.isNaN(Date.parse(value)))
      found = found.filter((order) => holds(seconds(time(order)), sign, seconds(Date.parse(value))));
    else throw new GraphQLError(`This search is not understood: ${whole.trim()}`);
  }
  return found;
}

function holds(one: number, sign: string, other: number): boolean {
  if (sign === '>=') return one >= other;
  if (sign === '<=') return one <= other;
  if (sign === '>') return one > other;
  return sign === '<' ? one < other : one === other;
}
