import {
  liveOf,
  type Client,
  type Live,
  type LiveChange,
  type LiveListener,
  type LiveTopic,
  type LiveWay,
} from '@varai/client';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Atom } from './atom.ts';
import { isOnline } from './presence.ts';
import type { ResourceStore } from './state.ts';

/** What a topic's change makes of what is known. */
export type Take<T> = (known: T, told: unknown) => T;

/** Milliseconds between two reads that changes ask for, however many there are. */
const apart = 1000;

/** Milliseconds by which this clock and the server's may differ. */
const doubt = 60_000;

type Told = Pick<LiveChange, 'kind' | 'at' | 'data'>;

/** What `freshening` makes of a topic; `seen` reads what could not be read while nobody looked. */
export interface Freshening extends LiveListener {
  seen(): void;
}

/**
 * Puts what a topic tells into a store, by `take` where the change brings it, else by reading again: at most once a second,
 * and in a tab that nobody sees when it is seen again.
 *
 * The first that is heard may be old: how the topic stood when it was followed, which was read about then. Whatever is heard
 * after it is news by its number, whatever the clocks say.
 */
export function freshening<T>(store: ResourceStore<T>, take?: Take<T>): Freshening {
  let reading = false;
  let due = false;
  let first = true;

  const read = async (): Promise<void> => {
    due = true;
    if (reading) return;
    reading = true;
    while (due && isSeen()) {
      due = false;
      await store.refresh();
      await new Promise((resolve) => setTimeout(resolve, apart));
    }
    reading = false;
  };
  const change = ({ kind, at, data }: Told, news: boolean): void => {
    const known = store.get();
    const brought = take && kind === 'state' && data !== null ? take : undefined;
    if (brought && known.status === 'pending') {
      // put in once the read that is under way is over, which may have been answered before
      const stop = store.listen(({ status }) => {
        if (status === 'pending') return;
        stop();
        change({ kind, at, data }, news);
      });
    } else if (known.status !== 'ready') {
      // a read that is under way may have been answered before the change
      void read();
    } else if (brought) {
      const next = brought(known.data, data);
      const same = JSON.stringify(next) === JSON.stringify(known.data);
      // safe: a resource is an atom, whose own reads only are under way when it is pending
      const $store = store as unknown as Atom<unknown>;
      $store.set({ status: 'ready', data: same ? known.data : next, at: Date.now() });
    } else if (news || known.at - Date.parse(at) < doubt) void read();
  };
  return {
    change(told: LiveChange): void {
      const news = !first;
      first = false;
      change(told, news);
    },
    missed(): void {
      const known = store.get();
      const hopeless = known.status === 'failed' && !known.error.retryable;
      if (known.status !== 'pending' && !hopeless) void read();
    },
    seen(): void {
      if (due) void read();
    },
  };
}

const isSeen = (): boolean => document.visibilityState === 'visible' && isOnline();

interface LiveParts<T> {
  readonly topic: LiveTopic;
  readonly client: () => Client | undefined;
  readonly store: () => ResourceStore<T> | undefined;
  readonly take?: Take<T>;
  /** The store is read every 30 seconds anyway: only changes are news to it. */
  readonly looksItself?: boolean;
}

/**
 * Keeps a store in step with changes made elsewhere while its host is in the page. To be loaded late: what a tag shows first
 * comes without it.
 */
export class LiveController<T> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #parts: LiveParts<T>;
  #live: Live | undefined;
  #store: ResourceStore<T> | undefined;
  #stops: (() => void)[] = [];

  constructor(host: ReactiveElement, parts: LiveParts<T>) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  /** How changes come; undefined where there is no channel. The host is drawn again when it changes. */
  get way(): LiveWay | undefined {
    return this.#live?.way;
  }

  hostConnected(): void {
    this.#bind();
  }

  hostUpdated(): void {
    this.#bind();
  }

  hostDisconnected(): void {
    this.#release();
  }

  #bind(): void {
    const { topic, client: clientOf, store: storeOf, take, looksItself } = this.#parts;
    const client = clientOf();
    const store = storeOf();
    const live = client && liveOf(client);
    if (live === this.#live && store === this.#store) return;
    this.#release();
    if (!live || !store || !this.#host.isConnected) return;
    this.#live = live;
    this.#store = store;
    const { change, missed, seen } = freshening(store, take);
    // heard on return, too: what was told meanwhile is due then
    const listener = { change, missed: looksItself ? seen : missed };
    this.#stops = [live.watch(() => this.#host.requestUpdate()), live.follow(topic, listener)];
  }

  #release(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#live = this.#store = undefined;
  }
}
