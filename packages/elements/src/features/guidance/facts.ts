import type { ReactiveController, ReactiveElement } from 'lit';

/** After these something may be ticked that was not. */
const telling = [
  'varai-integration-changed',
  'varai-integration-disconnected',
  'varai-orders-imported',
  'varai-payment-methods-changed',
  'varai-plan-changed',
  'varai-portal-navigated',
  // the profile was saved, for one
  'varai-toast-show',
] as const;

/** Has what is ticked read again after anything in the page that may have changed it. */
export class FactsController implements ReactiveController {
  readonly #read: () => unknown;

  constructor(host: ReactiveElement, read: () => unknown) {
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of telling) document.addEventListener(type, this.#told);
  }

  hostDisconnected(): void {
    for (const type of telling) document.removeEventListener(type, this.#told);
  }

  readonly #told = (): void => void this.#read();
}
