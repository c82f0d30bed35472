import type { PaymentMethod } from '@varai/client';
import { html, LitElement, nothing } from 'lit';
import { may } from '../../core/access.ts';
import { late, type Late } from '../../core/late.ts';
import { LocaleController } from '../../core/locale.ts';
import { hearPage } from '../../core/page-buttons.ts';
import { internalsOf, PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { inPhase } from '../../ui/in-phase.ts';
import type { ActsController } from './acts/controller.ts';
import type { AddingController } from './adding/controller.ts';
import type { EndingController } from './adding/ending.ts';
import type { DetailsController } from './details/controller.ts';
import type { ExpiringController } from './expiring/controller.ts';
import { addButton, methodList } from './list.ts';
import { styles } from './payment-methods.styles.ts';
import { listSkeleton } from './skeleton.ts';
import type { RemovalController } from './removal/controller.ts';
import { methodsState } from './state.ts';
import { strings } from './strings.ts';
import { expiring, isOurs, type Wallet } from './wallet.ts';

/**
 * @summary Shows the cards and bank accounts that pay, and lets a customer add, choose, edit and remove them.
 *
 * Where another rail than Stripe pays, as Shopify does, it shows nothing.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when the methods cannot be loaded or seen.
 * @slot empty - Replaces what is said when there is no method yet.
 * @event {ReadyEvent} varai-ready - The methods are shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - The methods could not be loaded. Carries `error`.
 * @event {PaymentMethodsChangedEvent} varai-payment-methods-changed - Something was added, changed or removed. Carries `methods`.
 * @event {StepChangedEvent} varai-step-changed - Adding is at `details`, `bank`, `page` or `done`.
 * @event {ActionRequiredEvent} varai-action-required - The bank may ask the customer now, in a window of its own.
 * @event {ToastShowEvent} varai-toast-show - Something was saved. Cancel it to say so in the page's own way. Carries `text` and `act`.
 * @event {ExitEvent} varai-exit - A dialog was closed.
 * @csspart base - All of the tag.
 * @csspart list - The surface with the methods.
 * @csspart method - One method.
 * @csspart notice - What expires, or what came of a visit to the bank.
 * @csspart menu - The acts of one method.
 * @csspart dialog - The dialog of an act.
 * @csspart toast - The line that says what was saved.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - There is no method, or another rail pays.
 * @cssstate ready - All is shown and fresh.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not see the methods.
 * @cssstate pending - Something is being done with a method.
 */
export class PaymentMethods extends LitElement {
  static readonly tag = 'varai-payment-methods';
  static override styles = styles;
  static override properties = { headingLevel: { type: Number, attribute: 'heading-level' } };

  readonly #locale = new LocaleController(this, strings);
  readonly #source = new StateController(this, methodsState, ({ $wallet }) => $wallet);
  readonly #doing = new StateController(this, methodsState, ({ $doing }) => $doing);
  readonly #phase: PhaseController<Wallet> = new PhaseController<Wallet>(this, {
    value: () => (this.#drawable() ? this.#source.value : undefined),
    refresh: () => this.refresh(),
    empty: ({ methods }) => methods.length === 0,
  });
  readonly #acts: Late<ActsController> = late(
    this,
    () => import('./acts/controller.ts'),
    ({ ActsController }) =>
      new ActsController(this, {
        source: this.#source,
        add: () => void this.add(),
        replace: (method) => void this.add(method),
        update: (method) => void this.#details.use((details) => details.open(method)),
        remove: (method) => void this.#removal.use((removal) => removal.ask(method)),
      }),
  );
  readonly #adding: Late<AddingController> = late(
    this,
    () => import('./adding/controller.ts'),
    ({ AddingController: Controller }) =>
      new Controller(this, {
        client: () => this.#source.client,
        wallet: () => this.#source.value?.data,
        ended: (outcome, plan) => void this.#ending.load().then((ending) => ending?.end(outcome, plan)),
      }),
  );
  readonly #ending: Late<EndingController> = late(
    this,
    () => import('./adding/ending.ts'),
    ({ EndingController: Controller }) =>
      new Controller(this, { acts: () => this.#acts.load(), wallet: () => this.#source.value?.data }),
  );
  readonly #details: Late<DetailsController> = late(
    this,
    () => import('./details/controller.ts'),
    ({ DetailsController: Controller }) =>
      new Controller(this, {
        client: () => this.#source.client,
        saving: async (method, work) => (await this.#acts.load())?.saving(method, work) ?? work(),
        saved: (method) => void this.#acts.load().then((acts) => acts?.saved(method)),
        gone: () => void this.#acts.load().then((acts) => acts?.gone()),
      }),
  );
  readonly #removal: Late<RemovalController> = late(
    this,
    () => import('./removal/controller.ts'),
    ({ RemovalController: Controller }) =>
      new Controller(this, {
        wallet: () => this.#source.value?.data,
        remove: (method) => void this.#acts.use((acts) => acts.remove(method)),
        replace: (method) => void this.add(method),
      }),
  );
  readonly #expiring: Late<ExpiringController> = late(
    this,
    () => import('./expiring/controller.ts'),
    ({ ExpiringController: Controller }) =>
      new Controller(this, {
        replace: (method) => void this.add(method),
        makeDefault: (method) => void this.#acts.use((acts) => acts.makeDefault(method)),
      }),
  );

  /** The level of the tag's heading, 1 to 6. */
  declare headingLevel: number;

  #looked = false;
  /** Adding was asked for before anything was known. */
  #early = false;

  constructor() {
    super();
    this.headingLevel = 2;
    const add = () => void this.add();
    hearPage(this, { 'add-payment-method': add, '--add': add });
    void import('./live.ts').then(
      ({ followMethods }) => followMethods(this, this.#source),
      () => undefined,
    );
  }

  /** Reads payment methods again; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#source.state?.$wallet.refresh();
  }

  /**
   * Opens the dialog in which a method is added, in the place of another one where that is given. Asked before the
   * methods have come, it opens with them.
   */
  async add(replaced?: PaymentMethod): Promise<void> {
    const { data: wallet, status } = this.#source.value ?? {};
    this.#early = !wallet && status !== 'failed';
    if (!wallet || !isOurs(wallet) || !may(wallet.session, 'payment-methods', 'add')) return;
    this.#ending.part?.forget();
    await this.#adding.use((adding) => adding.open(replaced));
  }

  #menu(method: PaymentMethod, button: HTMLElement, last?: boolean): void {
    void this.#acts.use((acts) => {
      const wallet = this.#source.value?.data;
      if (wallet) acts.menu(wallet, method, button, last);
    });
  }

  /** A warning is not shown later than what it warns of. */
  #drawable(): boolean {
    const { data } = this.#source.value ?? {};
    return !data || !expiring(data) || this.#expiring.asked();
  }

  protected override updated(): void {
    const { states } = internalsOf(this);
    const pending = Object.values(this.#doing.value ?? {}).some(({ failed }) => !failed);
    if (pending) states.add('pending');
    else states.delete('pending');
    const { data } = this.#source.value ?? {};
    if (data) this.#adding.part?.seen(data.methods);
    if (data && !this.#looked) this.#look(data);
    if (data && this.#early) void this.add();
  }

  /** What a bank's own page brought back is taken up once the rail is known. */
  #look(wallet: Wallet): void {
    this.#looked = true;
    const { client } = this.#source;
    if (!client || !isOurs(wallet) || !location.search.includes('varai_setup')) return;
    void this.#ending.load().then((ending) => ending?.returned(client));
  }

  /** Menus, toasts and the page's buttons follow the first screen at once. */
  protected override firstUpdated(): void {
    void this.#acts.load();
  }

  protected override render() {
    const { strings } = this.#locale;
    const wallet = this.#source.value?.data;
    if (wallet && !isOurs(wallet)) return nothing;
    const mayAdd = may(wallet?.session, 'payment-methods', 'add');
    const add = () => void this.add();
    return html`
      <section part="base" aria-label=${strings.heading}>
        ${this.#ending.part?.render()}
        ${inPhase(this.#phase, {
          failed: { title: strings.notLoaded, text: strings.notLoadedText },
          empty: {
            title: strings.none,
            text: mayAdd ? strings.noneText : strings.noneBarred,
            action: mayAdd ? addButton({ locale: this.#locale, add }) : nothing,
          },
          forbidden: { title: strings.forbidden, text: strings.forbiddenText },
          skeleton: () => html`<div class="methods">${listSkeleton(strings)}</div>`,
          ready: () => (wallet ? html`<div class="methods">${this.#ready(wallet, mayAdd, add)}</div>` : nothing),
        })}
      </section>
      ${this.#adding.part?.render()} ${this.#removal.part?.render()} ${this.#details.part?.render()}
      ${this.#acts.part?.render()}
    `;
  }

  #ready(wallet: Wallet, mayAdd: boolean, add: () => void): unknown {
    const acts = this.#acts.part;
    const ends = expiring(wallet);
    return html`${ends && this.#expiring.part?.render(wallet, ends)}
    ${methodList({
      locale: this.#locale,
      wallet,
      headingLevel: this.headingLevel,
      mayAdd,
      hasActs: (method) => acts?.hasActs(wallet, method) ?? mayAny(wallet),
      doing: this.#doing.value ?? {},
      told: (method, doing) => acts?.told(method, doing) ?? nothing,
      add,
      replace: (method) => void this.add(method),
      menu: (method, event) => this.#menu(method, event.currentTarget as HTMLElement),
      menuKey: (method, event) => {
        const last = event.key === 'ArrowUp';
        if (!last && event.key !== 'ArrowDown') return;
        event.preventDefault();
        this.#menu(method, event.currentTarget as HTMLElement, last);
      },
    })}`;
  }
}

/** Whether there is anything at all that the session may do. */
const mayAny = ({ session }: Wallet): boolean =>
  ['add', 'default', 'update', 'remove'].some((feature) => may(session, 'payment-methods', feature));

declare global {
  interface HTMLElementTagNameMap {
    [PaymentMethods.tag]: PaymentMethods;
  }
}
