import { GraphQLError } from 'graphql';

/** What is searched: by its times, and whether it is a test. */
interface Searched {
  readonly updatedAt: number;
  readonly createdAt?: number;
  readonly processedAt?: number;
  readonly test?: boolean;
}

const times: Record<string, (one: Searched) => number | undefined> = {
  updated_at: ({ updatedAt }) => updatedAt,
  created_at: ({ createdAt }) => createdAt,
  processed_at: ({ processedAt }) => processedAt,
};

const term = /^(\w+):(>=|<=|>|<)?(?:'([^']+)'|(\S+))\s*(?:AND\s+)?/;

/** Times are searched by whole seconds, as they are told. */
const seconds = (ms: number): number => Math.floor(ms / 1000);

/**
 * Those that fit a search such as `updated_at:>='2026-11-20T00:00:00Z' test:false`. Every other term is refused, where Shopify
 * would ignore what it does not know: a typing error would be found by nobody.
 */
export function matching<One extends Searched>(all: readonly One[], query: string): readonly One[] {
  let rest = query.trim();
  let found = all;
  while (rest !== '') {
    const [whole = '', field = '', sign = '', quoted, bare = ''] = term.exec(rest) ?? [];
    if (whole === '') throw new GraphQLError(`This search is not understood: ${query}`);
    rest = rest.slice(whole.length);
    const value = quoted ?? bare;
    const time = times[field];
    if (field === 'test') found = found.filter(({ test }) => String(test) === value);
    else if (time && !Number.isNaN(Date.parse(value)))
      found = found.filter((one) => holds(seconds(time(one) ?? NaN), sign, seconds(Date.parse(value))));
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
