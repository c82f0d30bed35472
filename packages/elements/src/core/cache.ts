import type { Client } from '@varai/client';
import { shelfOf } from './cache/shelf.ts';
import type { Record, Storage } from './cache/storage.ts';

/** What was read earlier by one user of one account, with when, in milliseconds. */
export interface Cache {
  get<T>(key: string): Promise<{ readonly data: T; readonly at: number } | undefined>;
  put(key: string, kept: { readonly data: unknown; readonly at: number }): Promise<void>;
}

/** Records in all; the oldest go first. */
export const most = 40;

/** After thirty days what was read is nothing to go by. */
const life = 30 * 86_400_000;

/**
 * What earlier visits kept for whoever is signed in, in IndexedDB where the page may use it, else in memory. What another
 * version of this SDK kept is not read: its shapes may have been others.
 */
export async function cacheOf(client: Client, storage?: () => Promise<Storage>): Promise<Cache | undefined> {
  const shelf = await shelfOf(client, storage);
  if (!shelf) return undefined;
  const { owner, certain, records } = shelf;
  const named = (key: string) => `${owner}|${key}`;

  return {
    async get<T>(key: string) {
      const record = await records.get(named(key));
      const fresh = record && record.owner === owner && Date.now() - record.at < life;
      return fresh ? { data: record.data as T, at: record.at } : undefined;
    },
    async put(key, { data, at }) {
      // what somebody has read just now is not kept for somebody who is only thought to be here
      if (!certain) return;
      const record: Record = { key: named(key), owner, at, data };
      await records.put(record);
      const all = await records.all();
      const spare = all.filter(({ key: one }) => !isLasting(one)).sort((one, other) => other.at - one.at);
      for (const { key: old } of spare.slice(most)) await records.remove(old);
    },
  };
}

/** Who was last, and what waits to be sent: no newer reading drives them out. */
const isLasting = (key: string): boolean => /^last\||\|waits\|/.test(key);
