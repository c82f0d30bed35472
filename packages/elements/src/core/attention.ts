import type { ReactiveController, ReactiveElement } from 'lit';
import { isOnline, onReturn } from './presence.ts';
import type { Resource, ResourceStore } from './state.ts';

/** Milliseconds: focus and visibility come in pairs, and a frame of another origin gives the focus back with every click. */
const justNow = 1000;

/**
 * Keeps in step with the customer's other tabs what one of them may change:
 * they tell each other through the browser, which keeps nothing, and each reads
 * again when the customer returns to it, since the change may have been made
 * elsewhere altogether. A return reads nothing twice; a word of another tab does,
 * since what is being read just then may have begun before the change.
 */
export class AttentionController implements ReactiveController {
  readonly #name: string;
  readonly #store: () => ResourceStore<unknown> | undefined;
  #channel: BroadcastChannel | undefined;
  #stop: (() => void) | undefined;

  /** `name` is shared by all tabs of one origin; `store` may come later. */
  constructor(host: ReactiveElement, name: string, store: () => ResourceStore<unknown> | undefined) {
    this.#name = name;
    this.#store = store;
    host.addController(this);
  }

  /** Has the other tabs, and other tags of this one, read again. */
  tell(): void {
    this.#channel?.postMessage(null);
  }

  hostConnected(): void {
    this.#stop?.();
    this.#channel = new BroadcastChannel(`varai:${this.#name}`);
    this.#channel.onmessage = () => this.#read(() => true);
    this.#stop = onReturn(() => this.#read(({ status, at = 0 }) => status !== 'pending' && Date.now() - at > justNow));
  }

  hostDisconnected(): void {
    this.#channel?.close();
    this.#channel = undefined;
    this.#stop?.();
    this.#stop = undefined;
  }

  #read(due: (known: Resource<unknown>) => boolean): void {
    const store = this.#store();
    const known = store?.get();
    if (store && known && isOnline() && due(known)) void store.refresh();
  }
}
