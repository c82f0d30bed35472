import type { LitElement, ReactiveController } from 'lit';
import { isFocusLost } from './focus-next.ts';

const stops = 'h1,h2,h3,h4,a[href],button,input,select,textarea,[tabindex="0"]';

/**
 * A keyboard's focus is never lost: where what had it goes, what stood before it takes it over, or else what comes first.
 * Whoever knows a better place gives it there within two frames.
 */
class KeptFocus implements ReactiveController {
  readonly #host: LitElement;
  #root: ShadowRoot | undefined;
  /** What has the focus, behind all that stands before it. */
  #way: HTMLElement[] = [];
  #looking = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A host has no root before. */
  hostConnected(): void {
    if (this.#root) return;
    this.#root = this.#host.renderRoot as ShadowRoot;
    this.#root.addEventListener('focusin', ({ target }) => this.#came(target as HTMLElement));
    this.#root.addEventListener('focusout', ({ target }) => requestAnimationFrame(() => this.#left(target as Element)));
    const { activeElement } = this.#root;
    if (activeElement) this.#came(activeElement as HTMLElement);
  }

  hostUpdated(): void {
    const at = this.#way.at(-1);
    if (!at || this.#looking || isThere(at)) return;
    this.#looking = true;
    // a dialog gives it back, and an act leads on
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.#looking = false;
        this.#look(at);
      }),
    );
  }

  #came(target: HTMLElement): void {
    this.#way = [];
    if (!target.matches(':focus-visible')) return;
    for (const one of this.#stops()) {
      if (one === target) break;
      this.#way.push(one);
    }
    // of a long list what is near
    this.#way = [...this.#way.slice(-50), target];
  }

  /** It was left and did not go. */
  #left(target: Element): void {
    if (target === this.#way.at(-1) && isThere(target) && this.#root?.activeElement !== target) this.#way = [];
  }

  #look(gone: Element): void {
    if (gone !== this.#way.at(-1) || isThere(gone)) return;
    // somebody has gone on
    if (!isFocusLost(this.#host)) return void (this.#way = []);
    // what comes after it is not known yet
    if (this.#host.matches('[state=loading]')) return;
    for (const next of [...this.#way.toReversed(), ...this.#stops()]) {
      if (!isThere(next)) continue;
      if (next.matches('h1,h2,h3,h4') && !next.hasAttribute('tabindex')) {
        next.tabIndex = -1;
        next.addEventListener('blur', () => next.removeAttribute('tabindex'), { once: true });
      }
      next.focus();
      if (this.#root?.activeElement === next) return;
    }
  }

  #stops(): Iterable<HTMLElement> {
    return this.#root?.querySelectorAll<HTMLElement>(stops) ?? [];
  }
}

const isThere = (one: Element): boolean =>
  one.isConnected && one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]');

const kept = new WeakSet<LitElement>();

/** From now on the focus is not lost in this host. */
export function keepFocus(host: LitElement): void {
  if (kept.has(host)) return;
  kept.add(host);
  new KeptFocus(host);
}
