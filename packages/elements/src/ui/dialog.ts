import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { icon } from './icons.ts';

interface DialogView {
  readonly title: unknown;
  readonly body: unknown;
  readonly foot?: unknown;
  /** Names the button that closes. */
  readonly close: string;
  readonly large?: boolean;
}

interface DialogOptions {
  /** Something would be lost: Escape, backdrop and the close button ask this first. */
  readonly mayClose?: () => boolean;
  readonly closed?: () => void;
}

/**
 * One native `<dialog>` of a host: a sheet on narrow viewports. Focus starts at
 * `[autofocus]`, the first field or the title, and returns to where it was.
 */
export class DialogController implements ReactiveController {
  /** Whether the dialog stands open; the host draws its content only then. */
  open = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: DialogOptions;
  #element: HTMLDialogElement | undefined;
  #opener: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost, options: DialogOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Opens it; `opener` gets the focus back, by default what has it now. */
  show(opener: HTMLElement | undefined = focused()): void {
    if (this.open) return;
    this.#opener = opener;
    this.open = true;
    this.#host.requestUpdate();
  }

  /** Closes it without asking. */
  hide(): void {
    this.#element?.close();
  }

  hostUpdated(): void {
    const dialog = this.#element;
    if (!this.open || !dialog || dialog.open) return;
    dialog.showModal();
    const first = dialog.querySelector<HTMLElement>('[autofocus],.dialog-body :is(input,select,textarea)');
    (first ?? dialog.querySelector<HTMLElement>('.dialog-title'))?.focus();
  }

  hostDisconnected(): void {
    this.hide();
  }

  render({ title, body, foot, close, large }: DialogView): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    return html`<dialog
      class="dialog ${large ? 'dialog-l' : ''}"
      part="dialog"
      aria-labelledby="dialog-title"
      ${ref((element) => (this.#element = element as HTMLDialogElement | undefined))}
      @cancel=${this.#cancel}
      @keydown=${this.#escape}
      @close=${this.#close}
      @pointerdown=${this.#backdrop}
    >
      <div class="grab" aria-hidden="true"></div>
      <header class="dialog-head">
        <h2 class="heading dialog-title" id="dialog-title" tabindex="-1">${title}</h2>
        <button class="btn btn-quiet btn-icon btn-s" type="button" aria-label=${close} @click=${this.#ask}>
          ${icon('x')}
        </button>
      </header>
      <div class="dialog-body">${body}</div>
      ${foot && foot !== nothing ? html`<footer class="dialog-foot">${foot}</footer>` : nothing}
    </dialog>`;
  }

  readonly #ask = (): void => {
    if (this.#options.mayClose?.() !== false) this.hide();
  };

  readonly #cancel = (event: Event): void => {
    if (event.target !== this.#element) return;
    event.preventDefault();
    this.#ask();
  };

  /** An engine closes at the second Escape whatever `cancel` says, so the key itself is taken. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    this.#ask();
  };

  readonly #close = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
    this.open = false;
    this.#element = undefined;
    this.#host.requestUpdate();
    this.#opener?.focus();
    this.#options.closed?.();
  };

  readonly #backdrop = (event: PointerEvent): void => {
    const dialog = event.currentTarget as HTMLDialogElement;
    if (event.target !== dialog) return;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const inside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
    if (!inside) this.#ask();
  };
}

function focused(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}
