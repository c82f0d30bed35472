import { paymentMethodErrors, paymentMethods, type Message, type PaymentMethod } from '@varai/client';
import { html, type LitElement } from 'lit';
import { AttentionController } from '../../../core/attention.ts';
import { LocaleController } from '../../../core/locale.ts';
import { methodName } from '../../../core/method-name.ts';
import type { StateController } from '../../../core/state-controller.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { icon } from '../../../ui/all-icons.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { focusNext, isFocusLost } from '../../../ui/focus-next.ts';
import { MenuController } from '../../../ui/menu.ts';
import { toastStyles } from '../../../ui/toast.styles.ts';
import { ToastController } from '../../../ui/toast.ts';
import { PaymentMethodsChangedEvent } from '../events.ts';
import type { methodsState } from '../state.ts';
import { strings as listStrings } from '../strings.ts';
import type { Act, Doing, Wallet } from '../wallet.ts';
import { menuItems, type MethodActs } from './items.ts';
import { strings } from './strings.ts';
import { readThrough, whileSaving, write } from './writer.ts';

/** What the acts know of the tag that they stand in. */
interface Page extends Omit<MethodActs, 'makeDefault'> {
  add(): void;
  readonly source: StateController<ReturnType<typeof methodsState>, unknown>;
}

/** The menu of each row, what is done with a method, and the line that says what came of it. */
export class ActsController {
  readonly #host: LitElement;
  readonly #page: Page;
  readonly #words;
  readonly #list;
  readonly #menu;
  readonly #toast;
  readonly #attention;

  constructor(host: LitElement, page: Page) {
    this.#host = host;
    this.#page = page;
    this.#words = new LocaleController(host, strings);
    this.#list = new LocaleController(host, listStrings);
    this.#menu = new MenuController(host);
    this.#toast = new ToastController(host);
    this.#attention = new AttentionController(host, 'payment-methods', () => page.source.state?.$wallet);
    adoptLate(host, toastStyles, fieldStyles);
  }

  render(): unknown {
    return html`${this.#menu.render()} ${this.#toast.render()}`;
  }

  /** Opens a row's menu. */
  menu(wallet: Wallet, method: PaymentMethod, button: HTMLElement, last = false): void {
    const name = () => this.name(method);
    this.#menu.toggle({
      button,
      get label() {
        return name();
      },
      last,
      items: this.#items(wallet, method),
    });
  }

  hasActs(wallet: Wallet, method: PaymentMethod): boolean {
    return this.#items(wallet, method).length > 0;
  }

  /** What a row says of an act. */
  told(method: PaymentMethod, { act, failed }: Doing): unknown {
    const { strings } = this.#words;
    if (!failed || act === 'update') return strings.doing[act];
    const again = () => (act === 'default' ? void this.makeDefault(method) : void this.remove(method));
    return html`<p class="err" role="alert">
      ${icon('circle-alert')}<span>${failed === 'unknown' ? strings.unknown[act] : strings.failed[act]}</span
      ><button class="btn btn-s" type="button" @click=${again}>${strings.again}</button>
    </p>`;
  }

  /** `Visa ending 4242` */
  name(method: Pick<PaymentMethod, 'brand' | 'last4'>): string {
    return methodName(this.#list.strings, method);
  }

  async makeDefault(method: PaymentMethod): Promise<boolean> {
    const { id } = method;
    return this.#do(method, 'default', () => paymentMethods.makeDefault({ id }));
  }

  async remove(method: PaymentMethod): Promise<boolean> {
    const { id } = method;
    const stood = this.#standIn(id);
    const done = await this.#do(method, 'remove', () => paymentMethods.remove({ id }));
    if (done && stood) this.#stand();
    return done;
  }

  /** Something has changed at the provider: reads it, and tells whoever listens. */
  async changed(): Promise<readonly PaymentMethod[]> {
    const store = this.#page.source.state?.$wallet;
    if (store) await readThrough(store);
    this.#tell();
    return this.#methods;
  }

  /** Shows on the row that the details of a method are being saved. */
  async saving<T>({ id }: PaymentMethod, work: () => Promise<T>): Promise<T> {
    const { state } = this.#page.source;
    return state ? whileSaving(state, id, work) : work();
  }

  /** The details of a method were changed: reads them, and says so. */
  async saved(method: PaymentMethod): Promise<void> {
    // the row is busy until what it shows is true
    await this.saving(method, () => this.changed());
    this.#toast.show(this.#words.strings.done.update(this.name(method)));
  }

  /** A method has gone elsewhere while it was worked on here: reads what is left, and says so. */
  async gone(): Promise<void> {
    await this.changed();
    this.#toast.show(this.#words.strings.gone);
  }

  /** Says that a method was saved. */
  added(method: PaymentMethod): void {
    this.#toast.show(this.#words.strings.added(this.name(method)));
  }

  get #methods(): readonly PaymentMethod[] {
    return this.#page.source.state?.$wallet.get().data?.methods ?? [];
  }

  #items(wallet: Wallet, method: PaymentMethod) {
    const { replace, update, remove } = this.#page;
    const makeDefault = (one: PaymentMethod) => void this.makeDefault(one);
    return menuItems(this.#words, wallet, method, { makeDefault, replace, update, remove });
  }

  /** Whether it is done now. */
  async #do(method: PaymentMethod, act: Act, make: () => Message<unknown>): Promise<boolean> {
    const { state, client } = this.#page.source;
    if (!state || !client) return false;
    const ending = await write({ state, client }, method.id, act, make);
    if (!ending) return false;
    const { strings } = this.#words;
    if (!ending.done) {
      const { code } = ending.error;
      if (code === paymentMethodErrors.not_found.code) this.#toast.show(strings.gone);
      // It has become the last one in another tab: the dialog says why it stays, and the way out.
      if (code === paymentMethodErrors.last_method.code) this.#page.remove(method);
      return false;
    }
    const name = this.name(method);
    const next = act === 'remove' && method.default ? this.#methods.find((one) => one.default) : undefined;
    this.#toast.show(next ? strings.removedDefault(name, this.name(next)) : strings.done[act](name));
    this.#tell();
    return true;
  }

  #tell(): void {
    this.#attention.tell();
    this.#host.dispatchEvent(new PaymentMethodsChangedEvent(this.#methods));
  }

  /** Whether the focus is in a row that may go. */
  #standIn(id: string): boolean {
    const active = (this.#host.renderRoot as ShadowRoot).activeElement;
    return active?.id === `menu-${id}` || isFocusLost(this.#host);
  }

  /** A row has gone with the focus in it: what stands first keeps it in the tag. */
  #stand(): void {
    const root = this.#host.renderRoot;
    focusNext(this.#host, () => root.querySelector<HTMLElement>('#add') ?? root.querySelector('#methods-title'));
  }
}
