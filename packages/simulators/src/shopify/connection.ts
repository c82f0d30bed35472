import { GraphQLError } from 'graphql';

/** What a connection is asked for. */
export interface Paging {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly reverse?: boolean | null;
}

const largest = 250;

/** How many a bulk operation asks for: it reads connections to their end. */
export const everything = 2 ** 31 - 1;

/**
 * A page of nodes in the order of their keys: a cursor is a key, so a page goes on after it whatever has moved since.
 * A key is a list of numbers, compared one after another.
 */
export function connectionOf<Item, Node>(
  items: readonly Item[],
  paging: Paging,
  keyOf: (item: Item) => readonly number[],
  present: (item: Item) => Node,
) {
  const { first, last, after, before, reverse } = paging;
  if (first == null && last == null) throw new GraphQLError('you must provide one of first or last');
  const size = first ?? last ?? 0;
  if (size < 0 || (size > largest && size !== everything))
    throw new GraphQLError(`first and last cannot exceed ${largest}`);
  const way = reverse ? -1 : 1;
  const compare = (one: readonly number[], other: readonly number[]): number => {
    for (const [at, part] of one.entries()) {
      const difference = part - (other[at] ?? 0);
      if (difference !== 0) return way * difference;
    }
    return 0;
  };
  const keyed = items.map((item) => ({ item, key: keyOf(item) })).sort((one, other) => compare(one.key, other.key));
  const afterKey = after == null ? undefined : keyIn(after);
  const beforeKey = before == null ? undefined : keyIn(before);
  const among = keyed.filter(
    ({ key }) => (!afterKey || compare(key, afterKey) > 0) && (!beforeKey || compare(key, beforeKey) < 0),
  );
  const taken = first == null ? among.slice(-size) : among.slice(0, size);
  const edges = taken.map(({ item, key }) => ({ cursor: cursorOf(key), node: present(item) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: first == null ? before != null : among.length > taken.length,
      hasPreviousPage: first == null ? among.length > taken.length : after != null,
    },
  };
}

const cursorOf = (key: readonly number[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function keyIn(cursor: string): readonly number[] {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as number[];
  } catch {
    throw new GraphQLError(`Invalid cursor: ${cursor}`);
  }
}
