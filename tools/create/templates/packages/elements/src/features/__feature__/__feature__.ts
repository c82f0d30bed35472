import type { __Item__ } from '@varai/client';
import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LocaleController } from '../../core/locale.ts';
import { StateController } from '../../core/state-controller.ts';
import { styles } from './__feature__.styles.ts';
import { __name__State } from './state.ts';
import { strings } from './strings.ts';

/**
 * @summary Shows __words__ of the account.
 *
 * @csspart base - The region that holds the list.
 */
export class __Feature__ extends LitElement {
  static readonly tag = 'varai-__feature__';
  static override styles = styles;

  readonly #list = new StateController(this, __name__State, (state) => state.$list);
  readonly #locale = new LocaleController(this, strings);

  protected override render() {
    const { strings } = this.#locale;
    const { status = 'pending', data } = this.#list.value ?? {};
    return html`
      <section part="base" aria-label=${strings.heading} aria-busy=${status === 'pending'}>
        ${data ? this.#items(data) : status === 'failed' ? this.#failure() : html`<p>${strings.loading}</p>`}
      </section>
    `;
  }

  #items(items: readonly __Item__[]) {
    if (items.length === 0) return html`<p>${this.#locale.strings.empty}</p>`;
    const item = ({ title }: __Item__) => html`<li>${title}</li>`;
    return html`<ul>
      ${repeat(items, ({ id }) => id, item)}
    </ul>`;
  }

  #failure() {
    const { strings } = this.#locale;
    const retry = () => void this.#list.state?.$list.refresh();
    return html`<p role="alert">${strings.notLoaded}</p>
      <button type="button" @click=${retry}>${strings.retry}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [__Feature__.tag]: __Feature__;
  }
}
