import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Beyond the viewport, so that nobody sees rows come. */
const margin = '1200px 0px';

/**
 * Takes rows far from the viewport out of the document and keeps their height, so that ten thousand of them cost no more than
 * a screen. Rows that hold the focus stay.
 */
export class WindowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #heights = new Map<number, { readonly rows: number; readonly height: number }>();
  readonly #watched = new Map<Element, number>();
  #width = 0;
  readonly #resized = new ResizeObserver(([entry]) => {
    const { width = 0 } = entry?.contentRect ?? {};
    // in a frame of its own: heights that change while they are told would be told again
    if (this.#width > 0 && width > 0 && width !== this.#width) requestAnimationFrame(() => this.#measure());
    this.#width = width;
  });
  readonly #observer = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: margin });

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    if (host.isConnected) this.#resized.observe(host);
    host.requestUpdate();
  }

  isGap(chunk: number): boolean {
    return this.#heights.has(chunk);
  }

  /** Other rows have come in place of those that were. */
  reset(): void {
    this.#heights.clear();
  }

  hostConnected(): void {
    this.#resized.observe(this.#host);
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
      const gap = this.#heights.get(chunk);
      const cell = gap && body.querySelector('td');
      if (cell) cell.style.blockSize = `${gap.height}px`;
      if (this.#watched.has(body)) continue;
      this.#watched.set(body, chunk);
      this.#observer.observe(body);
    }
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
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
        this.#heights.set(chunk, { rows: rowsOf(target), height: boundingClientRect.height });
      else continue;
      changed = true;
    }
    if (changed) this.#host.requestUpdate();
  }

  /** Rows are as high as the host's width makes them: what is not drawn takes the height of what is. */
  #measure(): void {
    let rows = 0;
    let height = 0;
    for (const [body, chunk] of this.#watched) {
      if (this.#heights.has(chunk)) continue;
      rows += rowsOf(body);
      height += body.getBoundingClientRect().height;
    }
    if (rows === 0 || height === 0) return;
    for (const [chunk, gap] of this.#heights) this.#heights.set(chunk, { ...gap, height: (gap.rows * height) / rows });
    this.#host.requestUpdate();
  }
}

const rowsOf = (body: Element): number => (body as HTMLTableSectionElement).rows.length;
