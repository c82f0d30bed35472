import { isVaraiError, networkErrors, paymentMethodErrors, paymentMethodReads, paymentMethods } from '@varai/client';
import type { Client, PaymentMethod, SessionInfo, VaraiError } from '@varai/client';
import type { LitElement, ReactiveController } from 'lit';
import { may } from '../access.ts';
import { AttentionController } from '../attention.ts';
import { CardField } from '../card-field.ts';
import type { Failure } from '../declines/declines.ts';
import { holderOf } from '../holder.ts';
import { PaymentMethodsChangedEvent } from '../methods-changed.ts';
import { onReturn } from '../presence.ts';

interface Owner {
  readonly session: () => SessionInfo | undefined;
  readonly client: () => Client | undefined;
  readonly lang: () => string;
  /** Does what the bank's own window must not be hidden from. */
  readonly aside: <T>(work: () => Promise<T>) => Promise<T>;
  /** What is on file now; `added` is what came from the server's page. */
  readonly listed: (methods: readonly PaymentMethod[], added?: PaymentMethod) => void;
}

/**
 * Why a card could not be added: the bank's reason, Stripe's own sentence about a field, that the fields cannot be here or
 * did not come, that nothing arrived or was not taken, or that nobody knows.
 */
export type CardTrouble =
  | { readonly refused: Failure | null }
  | { readonly said: string }
  | 'blocked'
  | 'fields'
  | 'unsent'
  | 'unsaved'
  | 'unknown';

/** A card that is added in the dialog of a payment, before it pays. */
export class NewCard implements ReactiveController {
  /** Whether its fields are what the customer fills in. */
  wanted = false;
  saving = false;
  trouble: CardTrouble | undefined;
  /** The server's page that does it where the fields cannot be. */
  page: string | undefined;

  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #field: CardField;
  readonly #attention: AttentionController;
  #mounted = false;
  #reads = 0;
  #stopLooking: (() => void) | undefined;
  /** A try whose answer was lost cannot save twice. */
  #intent = paymentMethods.setup({ only: 'card' });

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#field = new CardField(host);
    this.#attention = new AttentionController(host, 'payment-methods', () => undefined);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stopLooking?.();
  }

  /** Whether this session may add one here. */
  get allowed(): boolean {
    const session = this.#owner.session();
    return session?.rail.name === 'stripe' && may(session, 'payment-methods', 'add');
  }

  /** Whether nothing can be filled in here: the server's page is the way on. */
  get unable(): boolean {
    return this.wanted && (this.trouble === 'blocked' || this.trouble === 'fields');
  }

  field(): unknown {
    return this.#field.render();
  }

  want(wanted: boolean): void {
    this.#stopLooking?.();
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

  /** The id of the saved card; undefined after telling what is wrong. */
  async save(): Promise<string | undefined> {
    const client = this.#owner.client();
    if (!client) return undefined;
    this.saving = true;
    this.trouble = undefined;
    this.#host.requestUpdate();
    let asked = false;
    try {
      await this.#field.submit();
      const { clientSecret } = await client.send(this.#intent);
      asked = true;
      const id = await this.#owner.aside(() => this.#field.confirmSetup(clientSecret));
      this.#intent = paymentMethods.setup({ only: 'card' });
      void this.changed();
      return id;
    } catch (error) {
      if (!isVaraiError(error)) throw error;
      if (!error.retryable) this.#intent = paymentMethods.setup({ only: 'card' });
      this.#tell(troubleOf(error, asked));
      return undefined;
    } finally {
      this.saving = false;
      this.#host.requestUpdate();
    }
  }

  /** A card was added here, or another one pays from now on: whoever shows what is on file is told of it as it is now. */
  async changed(): Promise<void> {
    const read = ++this.#reads;
    const methods = await this.#owner
      .client()
      ?.send(paymentMethodReads.list())
      .catch(() => undefined);
    if (read === this.#reads) this.#listed(methods);
  }

  /** The customer has gone to the server's page: what is on file is looked at when they are back. */
  async went(): Promise<void> {
    const client = this.#owner.client();
    if (!client) return;
    const known = await client.send(paymentMethodReads.list()).catch(() => undefined);
    this.#stopLooking?.();
    this.#stopLooking = onReturn(() => void (known && this.#back(client, known)));
  }

  async #back(client: Client, known: readonly PaymentMethod[]): Promise<void> {
    const methods = await client.send(paymentMethodReads.list()).catch(() => []);
    const added = methods.find(({ id }) => known.every((one) => one.id !== id));
    if (!added || !this.wanted) return;
    this.want(false);
    this.#listed(methods, added);
  }

  async #mount(): Promise<void> {
    const session = this.#owner.session();
    if (!session) return;
    const { rail, currency } = session;
    try {
      const holder = holderOf(this.#owner.client(), session);
      await this.#field.mount({ rail, currency, locale: this.#owner.lang(), only: 'card', holder });
    } catch (error) {
      const blocked = isVaraiError(error) && error.code === paymentMethodErrors.fields_blocked.code;
      this.#tell(blocked ? 'blocked' : 'fields');
      this.page ??= await this.#askPage();
      this.#host.requestUpdate();
    }
  }

  async #askPage(): Promise<string | undefined> {
    const page = await this.#owner
      .client()
      ?.send(paymentMethods.page({}))
      .catch(() => undefined);
    return page?.url;
  }

  #listed(methods: readonly PaymentMethod[] | undefined, added?: PaymentMethod): void {
    this.#attention.tell();
    if (!methods) return;
    this.#owner.listed(methods, added);
    this.#host.dispatchEvent(new PaymentMethodsChangedEvent(methods));
  }

  #tell(trouble: CardTrouble): void {
    this.trouble = trouble;
    this.#host.requestUpdate();
  }
}

function troubleOf({ code, message, data, retryable }: VaraiError, asked: boolean): CardTrouble {
  if (code === paymentMethodErrors.card_refused.code) return { refused: (data as Failure | undefined) ?? null };
  if (code === paymentMethodErrors.incomplete.code) return message === code ? 'unsaved' : { said: message };
  if (asked && code === networkErrors.timeout.code) return 'unknown';
  return retryable ? 'unsent' : 'unsaved';
}
