import { invalid, missing } from './failure.ts';

interface Paging {
  limit?: number | undefined;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

/** One page, newest first, as Stripe pages: `rows` are in order of creation. */
export function page<T extends { id?: string }>(
  rows: T[],
  url: string,
  { limit = 10, starting_after, ending_before }: Paging,
) {
  if (limit < 1 || limit > 100) throw invalid('This value must be between 1 and 100.', 'limit');
  const ordered = rows.toReversed();
  const position = (id: string, param: string): number => {
    const index = ordered.findIndex((row) => row.id === id);
    if (index < 0) throw missing('object', id, param);
    return index;
  };
  if (ending_before !== undefined) {
    const end = position(ending_before, 'ending_before');
    const start = Math.max(0, end - limit);
    return { object: 'list' as const, data: ordered.slice(start, end), has_more: start > 0, url };
  }
  const start = starting_after === undefined ? 0 : position(starting_after, 'starting_after') + 1;
  return {
    object: 'list' as const,
    data: ordered.slice(start, start + limit),
    has_more: start + limit < ordered.length,
    url,
  };
}

/** A list inside an object. */
export const listOn = <T>(data: T[], url: string) => ({ object: 'list' as const, data, has_more: false, url });
