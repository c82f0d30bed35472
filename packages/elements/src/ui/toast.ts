import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { ToastShowEvent, type ToastAct } from '../core/toast-show.ts';

const visible = 6_000;

/** Says what succeeded in one line, for six seconds, and not while it is looked at; unless the page around says it itself. */
export class ToastController implements ReactiveController {
  readonly #host: LitElement;
  #shown: { text: string; act: ToastAct | undefined } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Who looks at it: `p`ointer, `f`ocus, or both. */
  readonly #held = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  show(text: string, act?: ToastAct): void {
    if (!this.#host.dispatchEvent(new ToastShowEvent(text, act))) return this.hide();
    this.#shown = { text, act };
    this.#count();
    this.#host.requestUpdate();
  }

  readonly hide = (): void => {
    clearTimeout(this.#timer);
    this.#held.clear();
    this.#shown = undefined;
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const toast = this.#host.renderRoot.querySelector<HTMLElement>('.toast:not(:popover-open)');
    if (this.#host.isConnected) toast?.showPopover();
  }

  hostDisconnected(): void {
    this.hide();
  }

  render(): TemplateResult {
    const { text, act } = this.#shown ?? {};
    return html`<div role="status">
      ${
        text
          ? html`<div
              class="toast"
              part="toast"
              popover="manual"
              @pointerenter=${this.#hold}
              @pointerleave=${this.#release}
              @focusin=${this.#hold}
              @focusout=${this.#release}
            >
              ${text}
              ${act ? html`<button class="btn btn-s" @click=${() => this.#act(act)}>${act.label}</button>` : nothing}
            </div>`
          : nothing
      }
    </div>`;
  }

  #act({ run }: ToastAct): void {
    this.hide();
    run();
  }

  readonly #hold = ({ type }: Event): void => {
    this.#held.add(type[0]!);
    clearTimeout(this.#timer);
  };

  readonly #release = ({ type }: Event): void => {
    this.#held.delete(type[0]!);
    this.#count();
  };

  #count(): void {
    clearTimeout(this.#timer);
    if (!this.#held.size) this.#timer = setTimeout(this.hide, visible);
  }
}
