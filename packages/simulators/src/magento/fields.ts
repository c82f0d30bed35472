import { SearchError } from './search.ts';

interface Wanted {
  readonly [name: string]: Wanted | true;
}

/** `items[entity_id,items[sku]],total_count` */
function wantedIn(text: string): Wanted {
  let at = 0;
  const list = (): Wanted => {
    const names: Record<string, Wanted | true> = {};
    while (at < text.length && text[at] !== ']') {
      const name = /^\w+/.exec(text.slice(at))?.[0];
      if (name === undefined) throw new SearchError('The fields cannot be read.');
      at += name.length;
      if (text[at] === '[') {
        at += 1;
        names[name] = list();
        if (text[at] !== ']') throw new SearchError('The fields cannot be read.');
        at += 1;
      } else names[name] = true;
      if (text[at] === ',') at += 1;
    }
    return names;
  };
  return list();
}

function kept(value: unknown, wanted: Wanted | true): unknown {
  if (wanted === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => kept(one, wanted));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const inner = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
      return inner === undefined ? [] : [[name, kept(part, inner)]];
    }),
  );
}

/** The parts of an answer that `fields` names. */
export const onlyFields = (answer: unknown, fields: string | null): unknown =>
  fields === null ? answer : kept(answer, wantedIn(fields));
