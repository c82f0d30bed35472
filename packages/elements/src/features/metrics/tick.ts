import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from './clock.ts';

/** Draws its host again and again while it is in a page that can be seen: ages grow although nothing comes. */
export class TickController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: Clock;
  readonly #milliseconds: number;
  readonly #wanted: () => boolean;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, clock: Clock, milliseconds: number, wanted: () => boolean) {
    this.#host = host;
    this.#clock = clock;
    this.#milliseconds = milliseconds;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop?.();
    this.#stop = this.#clock.every(this.#milliseconds, () => {
      if (document.visibilityState === 'visible' && this.#wanted()) this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
