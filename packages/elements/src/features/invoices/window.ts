import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Beyond the viewport, so that nobody sees rows come. */
const margin = '1200px 0px';

/**
 * Takes rows far from the viewport out of the document and keeps their height, so that ten thousand of them cost no more than
 * a screen. Rows that hold the focus stay.
 */
export class WindowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #heights = new Map<number, number>();
  readonly #watched = new Map<Element, number>();
  readonly #observer = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: margin });

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    host.requestUpdate();
  }

  isGap(chunk: number): boolean {
    return this.#heights.has(chunk);
  }

  /** Other rows have come in place of those that were. */
  reset(): void {
    this.#heights.clear();
  }

  hostUpdated(): void {
    const bodies = new Set(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('tbody[data-chunk]'));
    for (const body of this.#watched.keys()) {
      if (bodies.has(body as HTMLElement)) continue;
      this.#watched.delete(body);
      this.#observer.unobserve(body);
    }
    for (const body of bodies) {
      const chunk = Number(body.dataset['chunk']);
      const height = this.#heights.get(chunk);
      const cell = height === undefined ? null : body.querySelector('td');
      if (cell) cell.style.blockSize = `${height}px`;
      if (this.#watched.has(body)) continue;
      this.#watched.set(body, chunk);
      this.#observer.observe(body);
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#watched.clear();
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    let changed = false;
    const focused = this.#host.shadowRoot?.activeElement;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const chunk = this.#watched.get(target);
      if (chunk === undefined || isIntersecting !== this.#heights.has(chunk)) continue;
      if (isIntersecting) this.#heights.delete(chunk);
      else if (boundingClientRect.height > 0 && !target.contains(focused ?? null))
        this.#heights.set(chunk, boundingClientRect.height);
      else continue;
      changed = true;
    }
    if (changed) this.#host.requestUpdate();
  }
}
