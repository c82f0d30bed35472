import type { Client } from '@varai/client';
import { sessionState } from '../session.ts';
import { forget, keep, recall, type Kept } from './kept.ts';
import type { FieldValue } from './paths.ts';

/** Keeps a form's draft under the account that is signed in, once that is known and `found` was told; before, and without a name, nothing. */
export class FormDraftKeeper {
  readonly #name: string | undefined;
  readonly #found: (kept: Kept | undefined) => void;
  #key: string | undefined;
  #client: Client | undefined;

  constructor(name: string | undefined, found: (kept: Kept | undefined) => void) {
    this.#name = name;
    this.#found = found;
  }

  get kept(): Kept | undefined {
    return this.#key === undefined ? undefined : recall(this.#key);
  }

  of(client: Client | undefined): void {
    this.#client = client;
    this.#key = undefined;
    if (!client || this.#name === undefined) return;
    void sessionState(client)
      .info()
      .then(
        ({ account }) => {
          if (this.#client !== client) return;
          this.#key = `${account.id}:${this.#name!}`;
          this.#found(this.kept);
        },
        () => undefined, // without a session nothing is kept
      );
  }

  keep(mine: ReadonlyMap<string, FieldValue>, base: unknown): void {
    if (this.#key === undefined) return;
    if (mine.size > 0) keep(this.#key, mine, base);
    else forget(this.#key);
  }
}
