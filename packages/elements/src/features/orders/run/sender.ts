import { isVaraiError, orderErrors, orderImports, type Client, type CustomerImport } from '@varai/client';
import { isOver, wait } from '../../../core/wait.ts';
import { pieceAt, placeOf } from '../file/piece.ts';
import { UnfitError, type Encoding } from '../file/scan.ts';

/** How sending stands. */
export type Sending =
  | { readonly state: 'sending' | 'paused' | 'ended' }
  /** There is no way to the server; it is tried again by itself. */
  | { readonly state: 'waiting' }
  /** It cannot go on by itself. */
  | { readonly state: 'failed'; readonly error: unknown };

interface Parts {
  readonly client: Client;
  readonly file: Blob;
  readonly encoding: Encoding;
  /** Told of each step. */
  readonly become: (sending: Sending, import_: CustomerImport) => void;
}

/** How long until the next try, in ms, by how many have failed. */
const patience = (tries: number): number => Math.min(30_000, 1000 * 2 ** tries);

/** What another try may mend. */
const passes = (error: unknown): boolean => isVaraiError(error) && error.retryable;

/** Sends a file part by part. After any break it goes on from what the server says to have taken. */
export class Sender {
  #over = new AbortController();
  #nap = new AbortController();
  #import: CustomerImport;
  readonly #parts: Parts;

  constructor(parts: Parts, begun: CustomerImport) {
    this.#parts = parts;
    this.#import = begun;
  }

  get import(): CustomerImport {
    return this.#import;
  }

  /** Sends what is left; answers when that is over, for whatever reason. Never rejects. */
  async run(): Promise<void> {
    this.#over.abort();
    const { signal } = (this.#over = new AbortController());
    this.#become({ state: 'sending' });
    for (let tries = 0; !isOver(signal); tries += 1) {
      try {
        // what was under way when it broke off may have been taken
        this.#import = await this.#send(orderImports.read({ id: this.#import.id }), signal);
        await this.#rest(signal, () => (tries = 0));
        if (!isOver(signal)) this.#become({ state: 'ended' });
        return;
      } catch (error) {
        if (isOver(signal)) return;
        if (!passes(error) && !isElsewhere(error)) return this.#become({ state: 'failed', error });
        if (!isElsewhere(error)) await this.#await(tries, signal);
      }
    }
  }

  /** Stops sending; `run` goes on. */
  pause(): void {
    this.#over.abort();
    this.#become({ state: 'paused' });
  }

  /** Tries now what waits. */
  now(): void {
    this.#nap.abort();
  }

  /** Forgets it: nothing more is sent or told. */
  leave(): void {
    this.#over.abort();
  }

  async #rest(signal: AbortSignal, taken: () => void): Promise<void> {
    const { file, encoding } = this.#parts;
    let place = await placeOf(file, encoding, this.#import.received);
    while (this.#import.status === 'open' && !isOver(signal)) {
      const { text, next, last } = await pieceAt(file, encoding, place);
      if (isOver(signal)) return;
      const { id, received: offset } = this.#import;
      this.#import = await this.#send(orderImports.part({ id, offset, text, last }), signal);
      taken();
      place = next;
      if (!isOver(signal)) this.#become({ state: 'sending' });
    }
  }

  #send(message: Parameters<Client['send']>[0], signal: AbortSignal): Promise<CustomerImport> {
    return this.#parts.client.send(message, { signal }) as Promise<CustomerImport>;
  }

  async #await(tries: number, signal: AbortSignal): Promise<void> {
    this.#nap = new AbortController();
    const wake = () => this.#nap.abort();
    signal.addEventListener('abort', wake);
    window.addEventListener('online', wake);
    this.#become({ state: 'waiting' });
    await wait(patience(tries), this.#nap.signal);
    window.removeEventListener('online', wake);
    signal.removeEventListener('abort', wake);
    if (!isOver(signal)) this.#become({ state: 'sending' });
  }

  #become(sending: Sending): void {
    this.#parts.become(sending, this.#import);
  }
}

/** It was moved on from elsewhere meanwhile: what the server says of it counts. */
const isElsewhere = (error: unknown): boolean =>
  isVaraiError(error) && [orderErrors.offset_differs.code, orderErrors.import_finished.code].includes(error.code);

/** Why sending cannot go on: the file, or the server, which names it by a code. */
export const causeOf = (error: unknown): string =>
  error instanceof UnfitError ? 'unreadable' : isVaraiError(error) ? error.code : 'unknown';
