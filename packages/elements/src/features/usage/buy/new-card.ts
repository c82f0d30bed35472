import { isVaraiError, paymentMethods, type Client, type SessionInfo } from '@varai/client';
import type { LitElement } from 'lit';
import { may } from '../../../core/access.ts';
import { CardField } from '../../../core/card-field.ts';

interface Owner {
  readonly session: () => SessionInfo | undefined;
  readonly client: () => Client | undefined;
  readonly lang: () => string;
  /** Does what the bank's own window must not be hidden from. */
  readonly aside: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Why a card could not be added: Stripe's own sentence, or that its fields or our server did not answer. */
export type CardTrouble = { readonly said: string } | 'fields' | 'unsaved';

/** A card that is added in the dialog of a purchase, before it pays. */
export class NewCard {
  /** Whether its fields are what the customer fills in. */
  wanted = false;
  saving = false;
  trouble: CardTrouble | undefined;

  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #field: CardField;
  #mounted = false;

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#field = new CardField(host);
  }

  /** Whether this session may add one here. */
  get allowed(): boolean {
    const session = this.#owner.session();
    return session?.rail.name === 'stripe' && may(session, 'payment-methods', 'add');
  }

  field(): unknown {
    return this.#field.render();
  }

  want(wanted: boolean): void {
    this.wanted = wanted;
    this.trouble = undefined;
    this.#host.requestUpdate();
  }

  /** The place of the fields is drawn, or has gone: Stripe's script is loaded for the first time here. */
  settle(open: boolean): void {
    const drawn = open && this.wanted;
    if (drawn === this.#mounted) return;
    this.#mounted = drawn;
    if (drawn) void this.#mount();
    else this.#field.unmount();
  }

  async #mount(): Promise<void> {
    const session = this.#owner.session();
    if (!session) return;
    const { rail, currency } = session;
    await this.#field.mount({ rail, currency, locale: this.#owner.lang() }).catch(() => this.#tell('fields'));
  }

  /** The id of the saved card; undefined after telling what is wrong. */
  async save(): Promise<string | undefined> {
    this.saving = true;
    this.trouble = undefined;
    this.#host.requestUpdate();
    try {
      await this.#field.submit();
      const setup = await this.#owner.client()?.send(paymentMethods.setup({}));
      return setup && (await this.#owner.aside(() => this.#field.confirmSetup(setup.clientSecret)));
    } catch (error) {
      if (!isVaraiError(error)) throw error;
      this.#tell(error.message === error.code ? 'unsaved' : { said: error.message });
      return undefined;
    } finally {
      this.saving = false;
      this.#host.requestUpdate();
    }
  }

  #tell(trouble: CardTrouble): void {
    this.trouble = trouble;
    this.#host.requestUpdate();
  }
}
