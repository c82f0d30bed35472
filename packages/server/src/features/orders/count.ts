import type { Transaction } from '../../platform/database.ts';
import { makesCustomer, newAt, replacing, type Delta } from './delta.ts';
import { forgetting } from './forgotten-store.ts';
import { newest, replaces, type Arrival, type PlacedLine, type Version } from './order.ts';
import {
  countedFirsts,
  dropFirsts,
  dropLines,
  firstOrders,
  rollUp,
  saveFirsts,
  saveLines,
  saveOrders,
  storedOrders,
  type Place,
} from './store.ts';

interface Change {
  readonly before: Version | undefined;
  readonly after: Version;
}

/**
 * Takes whole orders: the newest version of each is kept with its lines and counted, in the caller's transaction, which
 * holds the store. At most ten statements, whatever the number of orders. Answers how many changed anything.
 */
export async function takeOrders(trx: Transaction, place: Place, arrivals: readonly Arrival[]): Promise<number> {
  const latest = newest(await forgetting(trx, place, arrivals));
  const known = await storedOrders(trx, place, [...latest.keys()]);
  const taken = [...latest.values()].filter(({ version }) => {
    const before = known.get(version.id);
    return !before || replaces(version, before);
  });
  if (taken.length === 0) return 0;
  const replaced = taken.flatMap(({ version }) => (known.has(version.id) ? [version.id] : []));
  if (replaced.length > 0) await dropLines(trx, place, replaced);
  const changes = taken.map(({ version }) => ({ before: known.get(version.id), after: version }));
  await save(
    trx,
    place,
    changes,
    taken.flatMap(({ lines }) => lines),
  );
  return taken.length;
}

/** Lines of orders that come piece by piece, as from a file: what the same source wrote of an order is added to. */
export async function addLines(trx: Transaction, place: Place, pieces: ReadonlyMap<string, Arrival>): Promise<void> {
  if (pieces.size === 0) return;
  const known = await storedOrders(trx, place, [...pieces.keys()]);
  const changes: Change[] = [];
  const lines: PlacedLine[] = [];
  const replaced: string[] = [];
  for (const { version, lines: more } of await forgetting(trx, place, [...pieces.values()])) {
    const before = known.get(version.id);
    const grows = before !== undefined && before.source === version.source;
    // what another source said later stands
    if (before && !grows && before.version > version.version) continue;
    if (before && !grows) replaced.push(before.id);
    changes.push({ before, after: grows ? grown(before, version) : version });
    lines.push(...more);
  }
  if (replaced.length > 0) await dropLines(trx, place, replaced);
  if (changes.length > 0) await save(trx, place, changes, lines);
}

const grown = (before: Version, { net, items }: Version): Version => ({
  ...before,
  net: before.net + net,
  items: before.items + items,
});

async function save(trx: Transaction, place: Place, changes: readonly Change[], lines: readonly PlacedLine[]) {
  await saveOrders(
    trx,
    place,
    changes.map(({ after }) => after),
  );
  await saveLines(trx, place, lines);
  const deltas = changes.flatMap(({ before, after }) => replacing(before, after));
  deltas.push(...(await renewCustomers(trx, place, changes)));
  if (deltas.length > 0) await rollUp(trx, place, deltas);
}

/** Who is a new customer where: an earlier order may have come later, or the first one may be gone. */
async function renewCustomers(trx: Transaction, place: Place, changes: readonly Change[]): Promise<Delta[]> {
  const touched = changes.flatMap(({ before, after }) => [...(before ? [before] : []), after]).filter(makesCustomer);
  const customers = [...new Set(touched.map(({ customer }) => customer as string))]; // safe: makesCustomer saw it
  if (customers.length === 0) return [];
  const firsts = await firstOrders(trx, place, customers);
  const counted = await countedFirsts(trx, place, customers);
  const moved = customers.filter(
    (one) => firsts.get(one)?.order !== counted.get(one)?.order || !sameTime(firsts.get(one)?.at, counted.get(one)?.at),
  );
  const found = moved.flatMap((customer) => firsts.get(customer) ?? []);
  const gone = moved.filter((customer) => !firsts.has(customer));
  if (found.length > 0) await saveFirsts(trx, place, found);
  if (gone.length > 0) await dropFirsts(trx, place, gone);
  return moved.flatMap((customer) => newAt(counted.get(customer)?.at, firsts.get(customer)?.at));
}

const sameTime = (one: Date | undefined, other: Date | undefined): boolean => one?.getTime() === other?.getTime();
