import { isVaraiError, type Client } from '@varai/client';
import { openStorage, type Record, type Storage } from './cache/storage.ts';
import { sessionState } from './session.ts';
import { version } from './version.ts';

/** What was read earlier by one user of one account, with when, in milliseconds. */
export interface Cache {
  get<T>(key: string): Promise<{ readonly data: T; readonly at: number } | undefined>;
  put(key: string, kept: { readonly data: unknown; readonly at: number }): Promise<void>;
}

/** Records in all; the oldest go first. */
export const most = 24;

const nobody = '';

const caches = new WeakMap<Client, Promise<Cache | undefined>>();

const key = Symbol.for(`varai:owners ${version}`);

/** Who is signed in in this page, which may show two accounts and load two copies of the SDK: by client, until it is closed. */
function signedIn(): Map<Client, Promise<string | undefined>> {
  const page = globalThis as { [key]?: Map<Client, Promise<string | undefined>> };
  if (!page[key]) page[key] = new Map();
  return page[key];
}

/**
 * What earlier visits kept for whoever is signed in, in IndexedDB where the page may use it, else in memory.
 *
 * Nothing is told before it is known who asks, and opening it forgets what it holds of anybody who is not signed in in this
 * page: two people who share a browser never see each other's. Where nobody is signed in, as after `logout()`, all is
 * forgotten. What another version of this SDK kept is not read: its shapes may have been others.
 */
export function cacheOf(client: Client, storage: () => Promise<Storage> = openStorage): Promise<Cache | undefined> {
  let cache = caches.get(client);
  if (!cache) caches.set(client, (cache = open(client, storage)));
  return cache;
}

async function open(client: Client, storage: () => Promise<Storage>): Promise<Cache | undefined> {
  const owning = ownerOf(client).catch((error: unknown) =>
    isVaraiError(error) && error.status === 401 ? nobody : undefined,
  );
  const present = signedIn();
  present.set(client, owning);
  client.closed?.addEventListener('abort', () => present.delete(client));
  const owner = await owning;
  if (owner === undefined) return undefined;
  const records = await storage();
  const forgetting = Promise.all(present.values()).then(async (owners) => {
    for (const record of await records.all()) if (!owners.includes(record.owner)) await records.remove(record.key);
  });
  // what is kept of this one is told while another's session is still under way
  if (present.size === 1 || owner === nobody) await forgetting;
  if (owner === nobody) return undefined;
  const named = (key: string) => `${owner}|${key}`;

  return {
    async get<T>(key: string) {
      const record = await records.get(named(key));
      return record && record.owner === owner ? { data: record.data as T, at: record.at } : undefined;
    },
    async put(key, { data, at }) {
      const record: Record = { key: named(key), owner, at, data };
      await records.put(record);
      const spare = (await records.all()).sort((one, other) => other.at - one.at).slice(most);
      for (const { key: old } of spare) await records.remove(old);
    },
  };
}

/** Account and user, for this version. The client secret names both, so that a cache need not wait for the API; else the session does. */
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
