import type { ReactiveController } from 'lit';
import type { FormParts } from '../core/form/options.ts';
import { UnsavedChangeEvent } from '../core/unsaved-change.ts';

/** Tells the page around of what is not saved; one that has a save bar of its own takes over. */
export class HostSaveBar implements ReactiveController {
  /** The page shows a bar of its own. */
  taken = false;
  readonly #form: FormParts;
  #told = '';
  #left: AbortController | undefined;

  constructor(form: FormParts) {
    this.#form = form;
    form.host.addController(this);
  }

  hostUpdate(): void {
    const { host, dirty, state } = this.#form;
    const saving = state === 'saving';
    const unsaved = (dirty.length > 0 && state !== 'waiting') || saving;
    const now = unsaved ? `${saving}` : '';
    if (now === this.#told) return;
    this.#told = now;
    this.#left ??= new AbortController();
    const change = new UnsavedChangeEvent({
      unsaved,
      saving,
      save: () => this.#form.submit(),
      discard: () => this.#form.discard(),
      signal: this.#left.signal,
    });
    this.taken = !host.dispatchEvent(change) && unsaved;
  }

  hostDisconnected(): void {
    this.#left?.abort();
    this.#left = undefined;
    this.#told = '';
    this.taken = false;
  }
}
