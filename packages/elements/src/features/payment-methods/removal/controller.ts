import type { PaymentMethod } from '@varai/client';
import { html, nothing, type LitElement } from 'lit';
import { ExitEvent } from '../../../core/events.ts';
import { LocaleController } from '../../../core/locale.ts';
import { methodName } from '../../../core/method-name.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { DialogController } from '../../../ui/dialog.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { kindOf, methodCard } from '../parts.ts';
import { strings as listStrings } from '../strings.ts';
import type { Wallet } from '../wallet.ts';
import { consequence } from './consequence.ts';
import { strings } from './strings.ts';

interface Owner {
  wallet(): Wallet | undefined;
  remove(method: PaymentMethod): void;
  /** The last method of a paid plan goes when another one takes its place. */
  replace(method: PaymentMethod): void;
}

/** Says what depends on a method before it is removed. The row shows the rest: nothing waits in the dialog. */
export class RemovalController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale;
  readonly #list;
  readonly #dialog: DialogController;
  #method: PaymentMethod | undefined;
  /** What is to be done once the dialog has closed. */
  #next: (() => void) | undefined;

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#locale = new LocaleController(host, strings);
    this.#list = new LocaleController(host, listStrings);
    this.#dialog = new DialogController(host, { closed: () => this.#closed() });
    adoptLate(host, dialogStyles);
  }

  ask(method: PaymentMethod): void {
    this.#method = method;
    this.#dialog.show();
  }

  render(): unknown {
    const wallet = this.#owner.wallet();
    // What another tab has removed meanwhile is nothing to ask about.
    const method = wallet?.methods.find(({ id }) => id === this.#method?.id) ?? this.#method;
    if (!this.#dialog.open || !wallet || !method) return nothing;
    const { strings } = this.#locale;
    const name = (one: PaymentMethod) => methodName(this.#list.strings, one);
    const last = method.removal === 'last_method';
    const kind = kindOf(method);
    return this.#dialog.render({
      title: last ? strings.lastTitle(name(method)) : strings.title(name(method)),
      close: strings.close,
      body: html`<p>${consequence({ locale: this.#locale, name }, wallet, method)}</p>
        ${methodCard(this.#list, wallet, method)} ${last ? nothing : html`<p class="small muted">${strings.final}</p>`}`,
      foot: html`<button class="btn" type="button" data-first @click=${() => this.#dialog.hide()}>
          ${strings.keep[kind]}
        </button>
        ${last ? this.#replaceButton(method) : this.#removeButton(method)}`,
    });
  }

  #removeButton(method: PaymentMethod) {
    return html`<button
      class="btn btn-danger"
      type="button"
      @click=${() => this.#leave(() => this.#owner.remove(method))}
    >
      ${this.#locale.strings.remove[kindOf(method)]}
    </button>`;
  }

  #replaceButton(method: PaymentMethod) {
    return html`<button
      class="btn btn-primary"
      type="button"
      @click=${() => this.#leave(() => this.#owner.replace(method))}
    >
      ${this.#locale.strings.another}
    </button>`;
  }

  /** The dialog gives the focus back before anything else happens. */
  #leave(act: () => void): void {
    this.#next = act;
    this.#dialog.hide();
  }

  #closed(): void {
    const act = this.#next;
    this.#next = undefined;
    this.#host.dispatchEvent(new ExitEvent());
    if (act) void this.#host.updateComplete.then(act);
  }
}
