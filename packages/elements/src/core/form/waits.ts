import type { Client, Message } from '@varai/client';
import { findWaiting, isSame, put, sender, take, waitingFor, type Waiting } from '../outbox.ts';
import { isOnline } from '../presence.ts';
import type { Kept } from './kept.ts';
import type { FormOptions, Saving } from './options.ts';

interface Form {
  /** What stands in it now, with what stood there before. */
  readonly kept: () => Kept;
  /** It waits, or no longer. */
  readonly turned: (waits: boolean) => void;
  /** What waited before a reload stands in the form again. */
  readonly found: (kept: Kept) => void;
  /** Sends what stands in it; whether that was saved. */
  readonly send: () => Promise<boolean>;
  /** Reads what another tab may have sent. */
  readonly read: () => Promise<unknown>;
}

/** Thrown to a form's `save`, so that its message is made and not sent. */
const made = new Error('It waits for the network');

/** What a form does without network: its message waits in this browser, and is sent once when the network is back. */
export class Waits {
  /** Whether it would be lost with the page. */
  durable = false;
  readonly #name: string;
  readonly #form: Form;
  #client: Client | undefined;
  #waiting: Waiting | undefined;
  #stop: (() => void) | undefined;

  constructor(name: string, form: Form) {
    this.#name = name;
    this.#form = form;
  }

  of(client: Client | undefined): void {
    this.#stop?.();
    this.#stop = client && sender(client, this.#name, () => this.#send());
    this.#client = client;
    if (client) void this.#find(client).catch(() => undefined);
  }

  /** Keeps a try for later; false where its message cannot be known. */
  async keep<Output>(save: FormOptions<object, Output>['save'], saving: Saving<Output>): Promise<boolean> {
    let message: Message<unknown> | undefined;
    const once = <M>(make: () => M): never => {
      message = this.again(make()) as Message<unknown>;
      throw made;
    };
    await save({ ...saving, once }).catch(() => undefined);
    if (!message || !this.#client) return false;
    this.#waiting = waitingFor(this.#name, message, this.#form.kept());
    this.durable = await put(this.#client, this.#waiting).catch(() => false);
    return true;
  }

  /** A message that asks for what waits already is that one, with its key. */
  again<M>(message: M): M {
    return isSame(this.#waiting, message as Message<unknown>) ? { ...message, key: this.#waiting.key } : message;
  }

  /** It was sent, or is no longer wanted. */
  async drop(): Promise<void> {
    const waited = this.#waiting;
    this.#waiting = undefined;
    if (waited && this.#client) await take(this.#client, this.#name);
  }

  async #find(client: Client): Promise<void> {
    const found = await findWaiting(client, this.#name);
    if (!found?.kept || this.#client !== client || this.#waiting) return;
    this.#waiting = found;
    this.durable = true;
    this.#form.found(found.kept);
    this.#form.turned(true);
    if (isOnline()) void this.#send();
  }

  async #send(): Promise<void> {
    const client = this.#client;
    if (!client || !this.#waiting || !isOnline()) return;
    const left = await findWaiting(client, this.#name);
    // another tab has sent it, or taken it back
    if (!left && this.durable) {
      this.#waiting = undefined;
      this.#form.turned(false);
      await this.#form.read();
    } else if (await this.#form.send()) await this.drop();
  }
}
