import type { Client } from '@varai/client';
import type { LitElement, ReactiveController } from 'lit';
import { cacheOf } from './cache.ts';
import { isLost } from './cache/shelf.ts';
import { pageScope } from './config.ts';
import { ScopeController } from './context.ts';
import { flush } from './outbox.ts';
import { isOnline } from './presence.ts';
import type { Resource, ResourceStore } from './state.ts';

type Remembered = ResourceStore<unknown> & { set(value: Resource<unknown>): void };

/** What a client's states hold that later visits are to find: they lie with the client, under names of ours. */
const remembered = (client: Client): readonly Remembered[] =>
  Object.getOwnPropertySymbols(client)
    .filter(({ description }) => description?.startsWith('varai:'))
    .flatMap((name): unknown[] => Object.values((client as unknown as Record<symbol, object | undefined>)[name] ?? {}))
    .filter((one): one is Remembered => Boolean((one as Partial<Remembered> | undefined)?.kept));

/** Nobody was reached: what is known from earlier is better than nothing. */
const comesNot = (value: Resource<unknown>): boolean =>
  !isOnline() || (value.status === 'failed' && isLost(value.error));

/** By resource: when what was kept last had come, and what was found of an earlier visit. */
const written = new WeakMap<Remembered, number>();
const found = new WeakMap<Remembered, Promise<{ readonly data: unknown; readonly at: number } | undefined>>();

/** Keeps what has come for later visits, and shows what earlier ones have kept where nothing comes. */
async function look(client: Client, $resource: Remembered): Promise<void> {
  const value = $resource.get();
  const { kept } = $resource;
  if (value.status === 'ready' && kept && written.get($resource) !== value.at) {
    written.set($resource, value.at);
    await (await cacheOf(client))?.put(kept, { at: value.at, data: value.data });
  } else if (value.data === undefined && kept && comesNot(value)) {
    const recalling = found.get($resource) ?? cacheOf(client).then((cache) => cache?.get(kept));
    found.set($resource, recalling);
    const earlier = await recalling;
    if (!earlier) found.delete($resource);
    const now = $resource.get();
    if (earlier && now.data === undefined && comesNot(now)) $resource.set({ ...now, ...earlier });
  }
}

/** Has a host's client remember what its states read, as long as the host is in the page. */
export class RememberController implements ReactiveController {
  readonly #host: LitElement;
  #client: Client | undefined;

  /** `heard` is told of what each client of the host tells. */
  constructor(host: LitElement, heard: (events: EventTarget) => void) {
    this.#host = host;
    new ScopeController(host, pageScope, ({ $client }) =>
      $client.subscribe((client) => {
        // a stand-in tells nothing that is worth keeping; after a session it forgets what was kept, as `logout()` wants it
        const signedOut = this.#client && client && !client.session;
        this.#client = client?.session && client;
        if (client) heard(client.events);
        if (client && (this.#client || signedOut)) void cacheOf(client).catch(() => undefined);
        this.hostUpdated();
        this.#flush();
      }),
    );
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('offline', this.hostUpdated);
    window.addEventListener('online', this.#flush);
  }

  hostDisconnected(): void {
    window.removeEventListener('offline', this.hostUpdated);
    window.removeEventListener('online', this.#flush);
  }

  readonly hostUpdated = (): void => {
    const client = this.#client;
    if (!client || !this.#host.isConnected) return;
    for (const one of remembered(client)) look(client, one).catch(() => undefined);
  };

  /** What was written without network is sent once it is back; what shows it reads it anew. */
  readonly #flush = (): void => {
    const client = this.#client;
    if (!client || !isOnline()) return;
    void flush(client, (name) => {
      for (const one of remembered(client)) if (one.kept === name) void one.refresh();
    });
  };
}
