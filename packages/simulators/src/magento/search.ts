import { pairsOf } from './signature.ts';

/** What a search cannot do; answered with 400. */
export class SearchError extends Error {}

interface Filter {
  readonly field: string;
  readonly value: string;
  readonly condition_type: string;
}

/** As answers repeat it. */
export interface Criteria {
  readonly filter_groups: readonly { readonly filters: readonly Filter[] }[];
  readonly sort_orders?: readonly { readonly field: string; readonly direction: string }[];
  readonly page_size?: number;
  readonly current_page?: number;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** By place, whatever numbers the places bear. */
const inOrder = <Value>(places: ReadonlyMap<string, Value>): Value[] => [...places.values()];

function placeIn<Value>(places: Map<string, Value>, place: string, make: () => Value): Value {
  const known = places.get(place) ?? make();
  places.set(place, known);
  return known;
}

const nothing = (): Record<string, string> => ({});
const named = () => new Map<string, Record<string, string>>();

/** `searchCriteria[filterGroups][0][filters][0][field]=…`, in either way of writing it. */
export function criteriaIn(query: string): Criteria {
  const groups = new Map<string, Map<string, Record<string, string>>>();
  const orders = new Map<string, Record<string, string>>();
  const single: Record<string, number> = {};
  for (const [nameBytes, valueBytes] of pairsOf(query)) {
    const [head, ...path] = nameBytes.toString().replaceAll(']', '').split('[');
    if (snake(head ?? '') !== 'search_criteria') continue;
    const value = valueBytes.toString();
    const [kind = '', place = '', second = '', filter = '', leaf = ''] = path.map(snake);
    if (kind === 'filter_groups' && second === 'filters')
      placeIn(placeIn(groups, place, named), filter, nothing)[leaf] = value;
    else if (kind === 'sort_orders') placeIn(orders, place, nothing)[second] = value;
    else if ((kind === 'page_size' || kind === 'current_page') && /^\d+$/.test(value)) single[kind] = Number(value);
    else throw new SearchError(`"${nameBytes.toString()}" is not supported. Correct the field name and try again.`);
  }
  return {
    filter_groups: inOrder(groups).map((filters) => ({
      filters: inOrder(filters).map(({ field = '', value = '', condition_type = 'eq' }) => ({
        field,
        value,
        condition_type,
      })),
    })),
    ...(orders.size > 0 && {
      sort_orders: inOrder(orders).map(({ field = '', direction = 'DESC' }) => ({ field, direction })),
    }),
    ...single,
  };
}

type Value = number | string | null;

/** Numbers as numbers; times are text that sorts as it should, a `T` in it as a blank. */
function compare(value: Exclude<Value, null>, wanted: string): number {
  if (typeof value === 'number') return value - Number(wanted);
  const text = /^\d{4}-\d\d-\d\dT/.test(wanted) ? wanted.replace('T', ' ') : wanted;
  return value < text ? -1 : value > text ? 1 : 0;
}

const listed = (value: Exclude<Value, null>, list: string): boolean =>
  list.split(',').some((one) => compare(value, one) === 0);

const conditions: Readonly<Record<string, (value: Exclude<Value, null>, wanted: string) => boolean>> = {
  eq: (value, wanted) => compare(value, wanted) === 0,
  neq: (value, wanted) => compare(value, wanted) !== 0,
  gt: (value, wanted) => compare(value, wanted) > 0,
  gteq: (value, wanted) => compare(value, wanted) >= 0,
  from: (value, wanted) => compare(value, wanted) >= 0,
  lt: (value, wanted) => compare(value, wanted) < 0,
  lteq: (value, wanted) => compare(value, wanted) <= 0,
  to: (value, wanted) => compare(value, wanted) <= 0,
  in: listed,
  nin: (value, wanted) => !listed(value, wanted),
  like: (value, wanted) =>
    new RegExp(`^${wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '.*')}$`, 'i').test(String(value)),
};

/** What can be asked of a thing, by the names of its columns. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => Value>>;

/**
 * The page that is asked for: groups are joined by AND, filters of a group by OR. A page past the end is the last one again, as in
 * Magento's collections; a page size of none is everything.
 */
export function found<Item>(items: Iterable<Item>, columns: Columns<Item>, criteria: Criteria) {
  const column = (field: string) => {
    const read = Object.hasOwn(columns, field) ? columns[field] : undefined;
    if (!read) throw new SearchError(`Invalid attribute name: ${field}`);
    return read;
  };
  const meets = (item: Item, { field, value: wanted, condition_type: condition }: Filter): boolean => {
    const value = column(field)(item);
    if (condition === 'null') return value === null;
    if (condition === 'notnull') return value !== null;
    const judge = Object.hasOwn(conditions, condition) ? conditions[condition] : undefined;
    if (!judge) throw new SearchError(`Unknown condition type: ${condition}`);
    return value !== null && judge(value, wanted);
  };
  const kept = [...items].filter((item) =>
    criteria.filter_groups.every(({ filters }) => filters.some((filter) => meets(item, filter))),
  );
  const orders = (criteria.sort_orders ?? []).map(({ field, direction }) => ({
    read: column(field),
    way: direction.toUpperCase() === 'ASC' ? 1 : -1,
  }));
  kept.sort((one, other) => {
    for (const { read, way } of orders) {
      const [left, right] = [read(one) ?? '', read(other) ?? ''];
      if (left !== right) return left < right ? -way : way;
    }
    return 0;
  });
  const size = criteria.page_size || kept.length || 1;
  const pages = Math.max(1, Math.ceil(kept.length / size));
  const page = Math.min(Math.max(1, criteria.current_page ?? 1), pages);
  return { items: kept.slice((page - 1) * size, page * size), total: kept.length };
}
