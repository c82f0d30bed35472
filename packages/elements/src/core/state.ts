import type { Client, VaraiError } from '@varai/client';
import { atom, type ReadableAtom } from './atom.ts';
import { isOnline, onReturn } from './presence.ts';
import { version } from './version.ts';

/** Remote data and how far along it is. Stale data outlives a failed refresh. `at` is when the data came, in milliseconds. */
export type Resource<T> =
  | { readonly status: 'pending'; readonly data?: T; readonly at?: number }
  | { readonly status: 'ready'; readonly data: T; readonly at: number }
  | { readonly status: 'failed'; readonly data?: T; readonly at?: number; readonly error: VaraiError };

export interface ResourceStore<T> extends ReadableAtom<Resource<T>> {
  /** Under which name later visits find what was read; absent of what is not kept. */
  kept?: string | undefined;
  /** Loads again; what is known stays while it runs. Never rejects. */
  refresh(): Promise<void>;
}

/**
 * Loads when first watched, aborts when last forgotten, and catches up by
 * itself when the page is online again or looked at after a while. Equal data
 * keeps its identity, so that nothing is drawn again.
 */
export function resource<T>(load: (signal: AbortSignal) => Promise<T>, kept?: string): ResourceStore<T> {
  const $resource = atom<Resource<T>>({ status: 'pending' }, () => {
    void refresh();
    const stop = onReturn(() => {
      const { status, at = 0 } = $resource.get();
      if (isOnline() && (status === 'failed' || Date.now() - at > 60_000)) void refresh();
    });
    return () => {
      stop();
      loading.abort();
    };
  });
  let loading = new AbortController();

  const refresh = async () => {
    loading.abort();
    const { signal } = (loading = new AbortController());
    const { data, at } = $resource.get();
    const held = at === undefined ? {} : { data: data as T, at };
    $resource.set({ status: 'pending', ...held });
    try {
      const fresh = await load(signal);
      if (signal.aborted) return;
      const same = JSON.stringify(fresh) === JSON.stringify(data);
      $resource.set({ status: 'ready', data: same ? (data as T) : fresh, at: Date.now() });
    } catch (error) {
      if (!signal.aborted) $resource.set({ status: 'failed', ...held, error: error as VaraiError });
    }
  };

  return Object.assign($resource, { refresh, kept });
}

/**
 * One state for all tags that share a client, also those of a second copy of this SDK: the client keeps it, under a name
 * that says whose and of which version it is.
 */
export function perClient<State>(name: string, make: (client: Client) => State): (client: Client) => State {
  const key = Symbol.for(`varai:${name} ${version}`);
  return (client: Client & { [key]?: State }) => (client[key] ??= make(client));
}
