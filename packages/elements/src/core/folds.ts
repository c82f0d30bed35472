import type { Client } from '@varai/client';
import { perClient } from './state.ts';

/** What a device keeps: by name, whether it is open. */
type Kept = Readonly<Record<string, unknown>>;

const key = 'folds';

/** How long a first drawing waits for what is kept, in milliseconds: it is worth no more. */
const patience = 200;

/**
 * Which sections a user has opened or closed, kept on this device where it keeps anything. What was turned since the page came
 * counts in any case.
 */
export const foldState = perClient(key, (client: Client) => {
  const turned = new Map<string, boolean>();
  const reading = import('./cache.ts')
    .then(({ cacheOf }) => cacheOf(client))
    .then(async (cache) => {
      const { data } = (await cache?.get<Kept>(key)) ?? {};
      for (const [name, open] of Object.entries(data ?? {}))
        if (typeof open === 'boolean' && !turned.has(name)) turned.set(name, open);
      return cache;
    })
    .catch(() => undefined);

  return {
    /** Over when what is kept is known, or as good as never to be. */
    known: Promise.race([reading, new Promise((resolve) => setTimeout(resolve, patience))]).then(() => undefined),
    /** Over when what is kept is known, however long that takes. */
    read: reading.then(() => undefined),
    /** Undefined where nobody has turned it. */
    isOpen: (name: string): boolean | undefined => turned.get(name),
    turn(name: string, open: boolean): void {
      turned.set(name, open);
      void reading
        .then((cache) => cache?.put(key, { data: Object.fromEntries(turned), at: Date.now() }))
        .catch(() => undefined);
    },
  };
});
