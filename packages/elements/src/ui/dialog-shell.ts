import type { LitElement } from 'lit';
import { DialogController } from './dialog.ts';

/** One title, body and foot for the dialog; another `key` means that the customer has to look anew. */
export interface Part {
  readonly title: string;
  readonly body: unknown;
  readonly foot: unknown;
  readonly key: string;
  /** Takes less room, as a question or a few fields do. */
  readonly small?: boolean;
}

interface Rules {
  /** Whether leaving now would leave a payment unseen. */
  guarded(): boolean;
  /** The dialog was closed, by the customer or by `close`. */
  left(): void;
}

/**
 * A dialog whose content changes while it stands open: focus goes to the first
 * field or the title whenever the customer has to look anew. It can step aside
 * for a window that is not ours, since a modal dialog makes all others inert.
 */
export class Shell {
  readonly #host: LitElement;
  readonly #dialog: DialogController;
  #key: string | undefined;
  #shown: string | undefined;

  constructor(host: LitElement, rules: Rules) {
    this.#host = host;
    this.#dialog = new DialogController(host, { mayClose: () => !rules.guarded(), closed: () => rules.left() });
  }

  /** Whether the dialog is in use. */
  get wanted(): boolean {
    return this.#dialog.open;
  }

  open(): void {
    this.#shown = undefined;
    this.#dialog.show();
  }

  close(): void {
    this.#dialog.hide();
  }

  /** Leads into the dialog that stands open already, beside the page. */
  reach(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('dialog[open] .dialog-title')?.focus();
  }

  /** Stays in sight, but lets another window of the page come before it. */
  stepAside(): void {
    this.#reopen((dialog) => dialog.show());
  }

  comeBack(): void {
    this.#reopen((dialog) => dialog.showModal());
    this.#shown = '';
    this.#host.requestUpdate();
  }

  render({ title, body, foot, key, small }: Part, close: string): unknown {
    this.#key = key;
    return this.#dialog.render({ title, body, foot, close, large: !small });
  }

  /** To be called when the host has been drawn. */
  settle(): void {
    if (!this.#dialog.open || this.#key === this.#shown) return;
    const first = this.#shown === undefined;
    this.#shown = this.#key;
    // The dialog itself places the focus when it opens.
    if (first) return;
    const dialog = this.#host.renderRoot.querySelector('dialog[open]');
    const target =
      dialog?.querySelector('[data-first]') ??
      dialog?.querySelector('.dialog-body :is(input,select,textarea)') ??
      dialog?.querySelector('.dialog-title');
    if (target instanceof HTMLElement) target.focus();
  }

  /** Modal or not is decided when a dialog opens; nobody else needs to hear of this closing. */
  #reopen(open: (dialog: HTMLDialogElement) => void): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog[open]');
    if (!dialog) return;
    const quiet = (event: Event) => event.stopImmediatePropagation();
    this.#host.renderRoot.addEventListener('close', quiet, { capture: true, once: true });
    dialog.close();
    open(dialog);
  }
}
