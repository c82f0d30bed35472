import type { LitElement, ReactiveController } from 'lit';
import { placeBy } from './place.ts';

/** What is shown beside a button. */
interface Shown {
  readonly button: HTMLElement;
}

/**
 * One popover of a host at a time, beside the button that opened it, whose
 * `aria-expanded` it keeps. While there is something `shown`, the host draws an
 * element of the given selector with `popover` and `@beforetoggle=${toggled}`.
 */
export class PopoverController<Content extends Shown> implements ReactiveController {
  shown: Content | undefined;

  readonly #host: LitElement;
  readonly #selector: string;
  readonly #opened: (element: HTMLElement, content: Content) => void;
  #pressed: HTMLElement | undefined;

  /** `opened` is told once it stands in its place: the focus is for it to give. */
  constructor(host: LitElement, selector: string, opened: (element: HTMLElement, content: Content) => void) {
    this.#host = host;
    this.#selector = selector;
    this.#opened = opened;
    host.addController(this);
  }

  get element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
  }

  /** Opens it, or closes it where the same press began with it open. */
  toggle(content: Content): void {
    const { button } = content;
    const pressed = this.#pressed;
    this.#pressed = undefined;
    if (this.shown?.button === button) return this.close();
    if (pressed === button) return;
    this.close();
    this.shown = content;
    this.#host.requestUpdate();
  }

  close(): void {
    if (this.element?.matches(':popover-open')) this.element.hidePopover();
    else this.#forget();
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#press);
    window.addEventListener('scroll', this.#place, { capture: true, passive: true });
    window.addEventListener('resize', this.#place);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#press);
    window.removeEventListener('scroll', this.#place, { capture: true });
    window.removeEventListener('resize', this.#place);
    this.shown = undefined;
  }

  hostUpdated(): void {
    const { element, shown } = this;
    if (!shown || !element || element.matches(':popover-open')) return;
    element.showPopover();
    this.#place();
    shown.button.setAttribute('aria-expanded', 'true');
    this.#opened(element, shown);
  }

  readonly toggled = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.#forget();
  };

  #forget(): void {
    const { shown } = this;
    if (!shown) return;
    shown.button.setAttribute('aria-expanded', 'false');
    // whoever was in it goes back to its button
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (activeElement?.closest(this.#selector)) shown.button.focus({ preventScroll: true });
    this.shown = undefined;
    this.#host.requestUpdate();
  }

  /** A press outside closes the popover before it becomes a click; on its own button that click must not open it again. */
  readonly #press = (event: Event): void => {
    const button = this.shown?.button;
    this.#pressed = button && event.composedPath().includes(button) ? button : undefined;
  };

  readonly #place = (): void => {
    const { element, shown } = this;
    if (shown && element?.matches(':popover-open')) placeBy(element, shown.button);
  };
}
