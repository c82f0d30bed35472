/** Asks before the page is left, as long as one form has something that is not saved; each form has its own. */
export class UnsavedGuard {
  readonly #ask = (event: Event): void => event.preventDefault();

  set(on: boolean): void {
    window[on ? 'addEventListener' : 'removeEventListener']('beforeunload', this.#ask);
  }
}
