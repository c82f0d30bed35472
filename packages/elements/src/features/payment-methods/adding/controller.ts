import { paymentMethods, type CardSetup, type Client, type MethodPage, type PaymentMethod } from '@varai/client';
import { nothing, type LitElement, type ReactiveController } from 'lit';
import { CardField, type SetupOutcome } from '../../../core/card-field.ts';
import { ActionRequiredEvent, ExitEvent } from '../../../core/events.ts';
import { holderOf } from '../../../core/holder.ts';
import { LocaleController } from '../../../core/locale.ts';
import { methodName } from '../../../core/method-name.ts';
import { returnAddress, type Plan } from '../../../core/return-address.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { Shell } from '../../../ui/dialog-shell.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { SpokenSteps } from '../../../ui/spoken-steps.ts';
import { kindOf } from '../parts.ts';
import { strings as listStrings } from '../strings.ts';
import { defaultOf, isOurs, type Wallet } from '../wallet.ts';
import { addingStyles } from './adding.styles.ts';
import { createAddingFlow, type AddingFlow } from './flow.ts';
import { strings } from './strings.ts';
import { addingPart, type AddingView } from './view.ts';

/** Where adding is: `details` are filled in, the `bank` is asked, a `page` of the server does it, or it is `done`. */
export type AddingStep = 'details' | 'bank' | 'page' | 'done';

interface Owner {
  client(): Client | undefined;
  wallet(): Wallet | undefined;
  /** It ended: saved, refused after the customer had gone, or not known yet. */
  ended(outcome: SetupOutcome, plan: Plan): void;
}

/** The dialog in which a method is added: Stripe's fields, the bank's questions, and the way on where fields cannot be. */
export class AddingController implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale;
  readonly #list;
  readonly #field: CardField;
  readonly #shell: Shell;
  readonly #steps: SpokenSteps<AddingStep>;
  readonly #flow: AddingFlow;
  #replaced: PaymentMethod | undefined;
  #asDefault = true;
  #removeOld = true;
  #type = 'card';
  #page: MethodPage | 'failed' | undefined;
  /** When its link leads nowhere any more, in ms; it is asked for anew by the press that comes later. */
  #pageEnds = Infinity;
  /** What was on file when the customer left for the server's page. */
  #away: readonly string[] | undefined;

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#locale = new LocaleController(host, strings);
    this.#list = new LocaleController(host, listStrings);
    this.#field = new CardField(host);
    this.#steps = new SpokenSteps(host, () => this.#series());
    this.#shell = new Shell(host, { guarded: () => !this.#flow.mayLeave(), left: () => this.#left() });
    this.#flow = createAddingFlow({
      client: () => owner.client(),
      check: () => this.#field.submit(),
      save: (setup) => this.#save(setup),
      ended: (outcome, seen) => this.#ended(outcome, seen),
    });
    this.#flow.$adding.listen(({ trouble }) => {
      // back at the fields, with what was typed
      if (trouble && this.#steps.at === 'bank') this.#steps.enter('details');
      host.requestUpdate();
    });
    adoptLate(host, dialogStyles, fieldStyles, noticeStyles, addingStyles);
    host.addController(this);
  }

  /** Opens it, in the place of another method where that is given. While a bank is asked, the same dialog comes back. */
  open(replaced: PaymentMethod | undefined): void {
    const wallet = this.#owner.wallet();
    if (this.#shell.wanted) return this.#shell.reach();
    if (!wallet || !isOurs(wallet)) return;
    const asking = this.#flow.asking;
    if (asking) this.#flow.stay();
    else {
      this.#replaced = replaced;
      this.#asDefault = !replaced || replaced.default;
      this.#removeOld = true;
      this.#type = 'card';
      this.#page = this.#away = undefined;
      this.#steps.reset();
      this.#flow.begin();
      void this.#mount(wallet);
    }
    this.#shell.open();
    if (asking) void this.#host.updateComplete.then(() => this.#stepAside());
  }

  /** A modal dialog would make the bank's own window inert, so ours steps aside while the bank may ask. */
  #stepAside(): void {
    if (this.#flow.asking) this.#shell.stepAside();
  }

  close(): void {
    this.#shell.close();
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#shownAgain);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#shownAgain);
  }

  readonly #shownAgain = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !this.#flow.asking) return;
    this.#flow.back();
    this.#shell.comeBack();
  };

  hostUpdated(): void {
    this.#shell.settle();
  }

  /** The list was read anew: what the server's page has added ends the dialog. */
  seen(methods: readonly PaymentMethod[]): void {
    const known = this.#away;
    if (!known || !this.#shell.wanted || methods.every(({ id }) => known.includes(id))) return;
    this.#away = undefined;
    const id = methods.find((method) => !known.includes(method.id))?.id ?? '';
    this.#ended({ status: 'saved', id }, true);
  }

  render(): unknown {
    if (!this.#shell.wanted) return nothing;
    return this.#shell.render(addingPart(this.#view()), this.#locale.strings.close);
  }

  /** Where no fields can be, what leads to it is a page of the server. */
  #series() {
    const { steps: label, filling, bank, page, saved } = this.#locale.strings;
    const done = { name: 'done', label: saved } as const;
    if (this.#steps.at === 'page') return { label, steps: [{ name: 'page', label: page } as const, done] };
    return {
      label,
      steps: [{ name: 'details', label: filling } as const, { name: 'bank', label: bank } as const, done],
    };
  }

  #view(): AddingView {
    const wallet = this.#owner.wallet();
    return {
      locale: this.#locale,
      steps: this.#steps.render(),
      adding: this.#flow.$adding.get(),
      field: this.#field.render(),
      state: this.#field.state,
      kind: kindOf({ type: this.#type }),
      name: (method) => methodName(this.#list.strings, method),
      replaced: this.#replaced,
      asDefault: wallet && wallet.methods.length > 0 ? this.#asDefault : undefined,
      removeOld: this.#removeOld,
      renewal: (wallet && defaultOf(wallet)?.renewal) ?? null,
      page: this.#page,
      away: this.#away !== undefined,
      acts: this.#acts,
    };
  }

  readonly #acts: AddingView['acts'] = {
    submit: () => void this.#flow.submit(),
    close: () => {
      if (this.#flow.mayLeave()) this.close();
    },
    stay: () => this.#flow.stay(),
    again: () => {
      const wallet = this.#owner.wallet();
      if (wallet) void this.#mount(wallet);
    },
    setDefault: (chosen) => (this.#asDefault = chosen),
    setRemoveOld: (chosen) => (this.#removeOld = chosen),
    went: (event) => {
      if (this.#pageEnds <= Date.now()) {
        event.preventDefault();
        void this.#askPage();
        return;
      }
      this.#away = this.#owner.wallet()?.methods.map(({ id }) => id) ?? [];
      this.#host.requestUpdate();
    },
    askPage: () => void this.#askPage(),
  };

  get #plan(): Plan {
    const first = this.#owner.wallet()?.methods.length === 0;
    const replaces = this.#removeOld ? this.#replaced?.id : undefined;
    return { asDefault: first || this.#asDefault, replaces };
  }

  /** Stripe.js is loaded here, and nowhere before. */
  async #mount({ session }: Wallet): Promise<void> {
    this.#page = undefined;
    this.#steps.enter('details');
    const changed = (type: string) => {
      this.#type = type;
      this.#host.requestUpdate();
    };
    try {
      const { rail, currency } = session;
      const holder = holderOf(this.#owner.client(), session);
      await this.#field.mount({ rail, currency, locale: this.#locale.lang, holder, changed });
      const active = (this.#host.renderRoot as ShadowRoot).activeElement;
      if (active?.classList.contains('fields')) this.#field.focus();
    } catch {
      // Said by the field's state; the server has a page for it.
      if (!this.#shell.wanted) return;
      this.#steps.enter('page');
      await this.#askPage();
    }
  }

  async #askPage(): Promise<void> {
    this.#page = undefined;
    this.#host.requestUpdate();
    this.#page = await this.#owner
      .client()
      ?.send(paymentMethods.page({}))
      .catch(() => 'failed' as const);
    const ends = typeof this.#page === 'object' ? Date.parse(this.#page.expiresAt) : 0;
    // a clock that finds a new link over already is wrong, and cannot tell when this one is
    this.#pageEnds = ends > Date.now() ? ends : Infinity;
    this.#host.requestUpdate();
  }

  async #save({ id, clientSecret }: CardSetup): Promise<SetupOutcome> {
    this.#steps.enter('bank');
    this.#host.dispatchEvent(new ActionRequiredEvent());
    this.#stepAside();
    try {
      return await this.#field.setUp(clientSecret, returnAddress(location.href, id, this.#plan));
    } finally {
      this.#shell.comeBack();
    }
  }

  #ended(outcome: SetupOutcome, seen: boolean): void {
    const plan = this.#plan;
    if (outcome.status === 'saved' || outcome.status === 'waiting') this.#steps.enter('done');
    if (seen) this.close();
    else this.#field.unmount();
    this.#owner.ended(outcome, plan);
  }

  #left(): void {
    this.#flow.left();
    // While the bank is asked, Stripe still needs its fields.
    if (!this.#flow.asking) this.#field.unmount();
    this.#host.dispatchEvent(new ExitEvent());
    this.#host.requestUpdate();
  }
}
