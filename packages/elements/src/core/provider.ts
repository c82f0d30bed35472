import type { Client } from '@varai/client';
import { css, html, LitElement } from 'lit';
import { appearanceOf, themeWith, type Appearance } from './appearance.ts';
import { announceProvider, provideScope } from './context.ts';
import { createScope, type VaraiConfig } from './scope.ts';

/**
 * @summary Gives the tags inside it a session, a language and an appearance. Providers do not see each other.
 *
 * @slot - The page's own content with the tags in it.
 * @event {SessionExpiredEvent} varai-session-expired - No client secret can be had any more: sign the customer in again.
 */
export class Provider extends LitElement {
  static readonly tag = 'varai-provider';
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties = {
    baseUrl: { attribute: 'base-url' },
    sessionUrl: { attribute: 'session-url' },
    locale: {},
    appearance: { converter: appearanceOf },
    fetchClientSecret: { attribute: false },
    fonts: { attribute: false },
    client: { attribute: false },
  };

  readonly #scope = createScope([this]);

  /** Where the API answers, such as `https://api.example.com`. */
  declare baseUrl: string | undefined;
  /** A path of the page's own origin that answers a portal session to a POST. */
  declare sessionUrl: string | undefined;
  /** BCP 47; the page's own language when absent. */
  declare locale: string | undefined;
  /** Stripe's variable names; as an attribute a preset's name, or JSON. */
  declare appearance: Appearance | undefined;
  /** Fonts for Stripe's fields, whose frame knows none of the page's. */
  declare fonts: VaraiConfig['fonts'];
  /** Gives a client secret; wins over `session-url`. */
  declare fetchClientSecret: VaraiConfig['fetchClientSecret'];
  /** A ready client, for tests and stories. */
  declare client: Client | undefined;

  constructor() {
    super();
    provideScope(this, () => this.#scope);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announceProvider();
  }

  /** Ends the session in this page. */
  logout(): void {
    this.#scope.logout();
  }

  protected override firstUpdated(): void {
    themeWith(this.#scope, this.shadowRoot!);
  }

  protected override willUpdate(): void {
    const { baseUrl, sessionUrl, locale, appearance, fonts, fetchClientSecret, client } = this;
    this.#scope.configure({
      baseUrl,
      sessionUrl,
      locale: locale || undefined,
      appearance,
      fonts,
      fetchClientSecret,
      client,
    });
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Provider.tag]: Provider;
  }
}
