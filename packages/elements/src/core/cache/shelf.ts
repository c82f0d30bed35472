import { isVaraiError, type Client } from '@varai/client';
import { sessionState } from '../session.ts';
import { version } from '../version.ts';
import { openStorage, type Record, type Storage } from './storage.ts';

/** What this browser holds of one user of one account. */
export interface Shelf {
  readonly owner: string;
  /** Whether it was asked who is signed in; else it is whoever was here last, since nobody could be asked. */
  readonly certain: boolean;
  readonly records: Storage;
}

const nobody = '';

const shelves = new WeakMap<Client, Promise<Shelf | undefined>>();
const storages = new WeakMap<Client, Promise<Storage>>();

const key = Symbol.for(`varai:owners ${version}`);

/** Who is signed in in this page, which may show two accounts and load two copies of the SDK: by client, until it is closed. */
function signedIn(): Map<Client, Promise<string | undefined>> {
  const page = globalThis as { [key]?: Map<Client, Promise<string | undefined>> };
  if (!page[key]) page[key] = new Map();
  return page[key];
}

/**
 * The shelf of whoever is signed in; of whoever was last, while the network is gone and nobody can be asked.
 *
 * Nothing is told before it is known who asks, and opening it forgets what it holds of anybody who is not signed in in this
 * page: two people who share a browser never see each other's. Where nobody is signed in, as after `logout()`, all is
 * forgotten.
 */
export function shelfOf(client: Client, storage: () => Promise<Storage> = openStorage): Promise<Shelf | undefined> {
  let opened = storages.get(client);
  if (!opened) storages.set(client, (opened = storage()));
  let shelf = shelves.get(client);
  if (!shelf) {
    shelf = open(client, opened).catch(() => undefined);
    shelves.set(client, shelf);
    // who could not be asked is asked again
    void shelf.then((known) => known?.certain || shelves.delete(client));
  }
  return shelf;
}

async function open(client: Client, storage: Promise<Storage>): Promise<Shelf | undefined> {
  const failure: { lost?: boolean } = {};
  const owning = ownerOf(client).catch((error: unknown) => {
    failure.lost = isLost(error);
    return isVaraiError(error) && error.status === 401 && !failure.lost ? nobody : undefined;
  });
  const present = signedIn();
  present.set(client, owning);
  client.closed?.addEventListener('abort', () => present.delete(client));
  const owner = await owning;
  const records = await storage;
  if (owner === undefined) {
    const last = failure.lost ? await lastOf(client, records) : undefined;
    return last === undefined ? undefined : { owner: last, certain: false, records };
  }
  const forgetting = Promise.all(present.values()).then(async (owners) => {
    // whose network is gone is still whoever was last
    if (owner !== nobody && owners.includes(undefined)) return;
    for (const record of await records.all()) if (!owners.includes(record.owner)) await records.remove(record.key);
  });
  // what is kept of this one is told while another's session is still under way
  if (present.size === 1 || owner === nobody) await forgetting;
  if (owner === nobody) return undefined;
  void beLast(client, owner, records).catch(() => undefined);
  return { owner, certain: true, records };
}

/** Where a tab says who was last in it. */
const tab = (client: Client) => `varai-last:${client.url ?? ''}`;
const lastKey = (client: Client) => `last|${client.url ?? ''}`;

/** Two accounts of one API in one page: nobody could say later which of them was meant. */
async function beLast(client: Client, owner: string, records: Storage): Promise<void> {
  const beside = [...signedIn()].filter(([other]) => other.url === client.url).map(([, one]) => one);
  const alone = (await Promise.all(beside)).every((one) => one === owner);
  const record: Record = { key: lastKey(client), owner, at: Date.now(), data: alone };
  await records.put(record);
  tabs((storage) => storage.setItem(tab(client), owner));
}

/** Who was signed in when the network was last there; not where another one was in this tab. */
async function lastOf(client: Client, records: Storage): Promise<string | undefined> {
  const last = await records.get(lastKey(client));
  const here = tabs((storage) => storage.getItem(tab(client)));
  return last?.data === true && (!here || here === last.owner) ? last.owner : undefined;
}

function tabs<T>(use: (storage: globalThis.Storage) => T): T | undefined {
  try {
    // eslint-disable-next-line no-restricted-globals -- where a page may not use it, what was kept alone says who was last
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

/** Nobody was reached, as against somebody who refuses or has failed. A page's own function may fail as `fetch` does. */
export const isLost = (error: unknown): boolean =>
  isVaraiError(error) &&
  (error.status === 0 || /^(Type|Abort|Timeout)/.test(`${(error.cause as Error | undefined)?.name}`));

/** Account and user, for this version. The client secret names both, so that a shelf need not wait for the API; else the session does. */
async function ownerOf(client: Client): Promise<string> {
  const named = client.session && claimsOf(await client.session.secret());
  if (named) return JSON.stringify([version, ...named]);
  const { account, user } = await sessionState(client).info();
  return JSON.stringify([version, account.id, user.id]);
}

function claimsOf(secret: string): [account: string, user: string] | undefined {
  try {
    const payload = secret.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
    const { act, sub } = JSON.parse(atob(payload)) as { act?: unknown; sub?: unknown };
    return typeof act === 'string' && typeof sub === 'string' ? [act, sub] : undefined;
  } catch {
    return undefined;
  }
}
