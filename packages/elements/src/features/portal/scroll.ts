const parentOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/** What scrolls a tag: the page, or a column of it. */
export function scrollerOf(host: Element): Element {
  const views = host.shadowRoot?.querySelector('#views');
  // between head and bar of a narrow page they scroll themselves: nothing is ever behind these
  if (views && getComputedStyle(views).overflowY === 'auto') return views;
  for (let at = parentOf(host); at; at = parentOf(at)) {
    if (!(at instanceof HTMLElement) || at === document.body || at === document.documentElement) continue;
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Keeps where somebody was in each view. */
export class ScrollMemory {
  readonly #host: Element;
  readonly #tops = new Map<string, number>();

  constructor(host: Element) {
    this.#host = host;
  }

  leave(view: string): void {
    this.#tops.set(view, scrollerOf(this.#host).scrollTop);
  }

  /** Goes back to where a view was left; one that is new begins at its top. */
  arrive(view: string): void {
    const top = this.#tops.get(view);
    const scroller = scrollerOf(this.#host);
    if (top !== undefined) scroller.scrollTop = top;
    else if (this.#host.getBoundingClientRect().top < Math.max(0, scroller.getBoundingClientRect().top))
      this.#host.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}
