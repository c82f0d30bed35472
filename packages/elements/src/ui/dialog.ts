import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { icon } from './all-icons.ts';

interface DialogView {
  readonly title: unknown;
  readonly body: unknown;
  readonly foot?: unknown;
  /** Names the button that closes. */
  readonly close: string;
  readonly large?: boolean;
}

interface DialogOptions {
  /** Something would be lost: whatever wants to close the dialog asks this first. */
  readonly mayClose?: () => boolean;
  readonly closed?: () => void;
}

let count = 0;

/**
 * One native `<dialog>` of a host: a sheet on narrow viewports. Focus starts at
 * `[data-first]`, the first field or the title, and returns to where it was.
 */
export class DialogController implements ReactiveController {
  /** Whether the dialog stands open; the host draws its content only then. */
  open = false;

  readonly #host: LitElement;
  readonly #options: DialogOptions;
  readonly #id = `dialog-${++count}`;
  #leaving = false;
  #sizes: ResizeObserver | undefined;
  #opener: HTMLElement | undefined;

  constructor(host: LitElement, options: DialogOptions = {}) {
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
    const dialog = this.#element;
    if (!dialog?.open) return;
    this.#leaving = true;
    dialog.close();
  }

  hostUpdated(): void {
    const dialog = this.open && !this.#leaving && this.#element;
    if (!dialog) return;
    if (!dialog.open) this.#begin(dialog);
    this.#reach();
  }

  #begin(dialog: HTMLDialogElement): void {
    dialog.showModal();
    import('./keyboard.ts').then(({ followKeyboard }) => dialog.open && followKeyboard(dialog)).catch(() => undefined);
    this.#sizes = new ResizeObserver(this.#reach);
    this.#sizes.observe(dialog.querySelector('.dialog-body')!);
    const first = dialog.querySelector<HTMLElement>('[data-first],.dialog-body :is(input,select,textarea)');
    (first ?? dialog.querySelector<HTMLElement>('.dialog-title'))?.focus();
  }

  /** What is longer than its place and has nothing in it to go to is gone to itself, or nobody could scroll it by keyboard. */
  readonly #reach = (): void => {
    const body = this.#element?.querySelector<HTMLElement>('.dialog-body');
    if (!body) return;
    const within = body.querySelector(
      ':is(a[href],:is(button,input,select,textarea):enabled,summary,[tabindex="0"]):not([inert] *)',
    );
    if (!within && body.scrollHeight > body.clientHeight) body.tabIndex = 0;
    else body.removeAttribute('tabindex');
  };

  hostDisconnected(): void {
    this.hide();
  }

  render({ title, body, foot, close, large }: DialogView): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    return html`<dialog
      class="dialog ${large ? 'dialog-l' : ''}"
      part="dialog"
      id=${this.#id}
      aria-labelledby="dialog-title"
      @cancel=${this.#cancel}
      @keydown=${this.#escape}
      @close=${this.#close}
      @pointerdown=${this.#backdrop}
    >
      <div class="grab" aria-hidden="true"></div>
      <header class="dialog-head">
        <h2 class="heading dialog-title" id="dialog-title" tabindex="-1">${title}</h2>
        <button class="btn btn-quiet btn-icon btn-s" type="button" aria-label=${close} @click=${this.#press}>
          ${icon('x')}
        </button>
      </header>
      <div class="dialog-body">${body}</div>
      ${foot && foot !== nothing ? html`<footer class="dialog-foot">${foot}</footer>` : nothing}
    </dialog>`;
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>(`#${this.#id}`);
  }

  readonly #mayClose = (): boolean => this.#options.mayClose?.() !== false;

  readonly #ask = (): void => {
    if (this.#mayClose()) this.hide();
  };

  /** Who may not close it now hears where they are: a button after whose press nothing follows seems broken. */
  readonly #press = (): void => {
    const before = focused();
    this.#ask();
    if (!this.#element?.open) return;
    void this.#host.updateComplete.then(() => {
      if (focused() === before) this.#element?.querySelector<HTMLElement>('.dialog-title')?.focus();
    });
  };

  readonly #cancel = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
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
    const asked = this.#leaving;
    this.#leaving = false;
    // A second close request, as of a phone's back button, is not cancelable: what must stay comes back.
    if (!asked && !this.#mayClose()) return this.hostUpdated();
    this.open = false;
    this.#sizes?.disconnect();
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
