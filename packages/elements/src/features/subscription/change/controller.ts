import type { Client, PreviewInput, Quote } from '@varai/client';
import { nothing, type LitElement, type ReactiveController } from 'lit';
import { allows } from '../../../core/access.ts';
import { ActionRequiredEvent, StepChangedEvent } from '../../../core/events.ts';
import { late, type Late } from '../../../core/late.ts';
import { LocaleController } from '../../../core/locale.ts';
import { isOnline } from '../../../core/presence.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { formStyles } from '../../../ui/form.styles.ts';
import { linesStyles } from '../../../ui/lines.styles.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { Shell } from '../../../ui/dialog-shell.ts';
import type { Owner } from '../changes.ts';
import { PlanChangedEvent, PlanChangeEvent, type Step } from '../events.ts';
import type { Account } from '../account.ts';
import type * as addressing from './address.ts';
import type { AddressForm } from './address.ts';
import { createBank, type Bank } from './bank.ts';
import { changeStyles } from './change.styles.ts';
import type { ChangeFlow, Flow } from './flow.ts';
import { createChangeFlow } from './machine.ts';
import { partOf } from './parts.ts';
import { createRemedies, type Remedies } from './remedies.ts';
import { createSide, type SideActs } from './side.ts';
import { strings, type ChangeStrings } from './strings.ts';
import { trouble } from './trouble.ts';
import type { Acts, View } from './view.ts';
import { wait } from '../../../core/wait.ts';

const steps: Record<Flow['at'], Step> = {
  quoting: 'review',
  review: 'review',
  failed: 'review',
  sending: 'pay',
  waiting: 'pay',
  refused: 'pay',
  closed: 'pay',
  done: 'done',
};

/** Review, payment and outcome of one plan change, as a dialog in the host's shadow root. */
export class ChangeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #bank: Bank;
  readonly #locale: LocaleController<ChangeStrings>;
  readonly #shell: Shell;
  readonly #flow: ChangeFlow;
  readonly #remedies: Remedies;
  readonly #addressing: Late<typeof addressing>;
  #address: AddressForm | undefined;
  readonly #side: SideActs;
  readonly #acts: Acts;
  #target: PreviewInput | undefined;
  #quote: Quote | undefined;
  #part: ReturnType<typeof partOf> | undefined;
  #before: Account;
  #step: Step = 'choose';
  readonly #unsubscribe: (() => void)[];

  constructor(host: LitElement, client: Client, owner: Owner, before: Account) {
    this.#host = host;
    this.#owner = owner;
    this.#before = before;
    this.#bank = createBank(
      host,
      () => this.#before.session,
      () => this.#side.fieldFailed(),
    );
    this.#locale = new LocaleController(host, strings);
    this.#shell = new Shell(host, {
      guarded: () => this.#flow.$flow.get().at === 'sending',
      left: () => this.#leave(),
    });
    this.#flow = createChangeFlow(client, {
      wait,
      now: () => Date.now(),
      online: isOnline,
      lang: () => this.#locale.lang,
      proceed: (quote) => this.#proceed(quote),
      confirmWithBank: (change) => {
        host.dispatchEvent(new ActionRequiredEvent(change));
        return this.#askBank(change.clientSecret);
      },
      changed: (change) => void host.dispatchEvent(new PlanChangedEvent(change)),
      touched: owner.touched,
    });
    this.#remedies = createRemedies(client);
    this.#addressing = late(host, () => import('./address.ts'));
    this.#side = createSide({
      remedies: this.#remedies,
      remedied: () => void this.#flow.quote(),
      field: { check: () => this.#bank.check(), save: (secret) => this.#beside(() => this.#bank.save(secret)) },
      confirmWithBank: async (clientSecret) => (await this.#askBank(clientSecret)) === 'asked',
    });
    this.#acts = this.#createActs();
    this.#unsubscribe = [
      this.#flow.$flow.listen((flow) => this.#moved(flow)),
      this.#side.$side.listen(() => host.requestUpdate()),
    ];
    host.addController(this);
    adoptLate(host, dialogStyles, linesStyles, ...formStyles, changeStyles);
  }

  get open(): boolean {
    return this.#shell.wanted;
  }

  /** Opens the review of a change. */
  begin(target: PreviewInput): void {
    this.#before = this.#owner.account() ?? this.#before;
    this.#target = target;
    this.#quote = undefined;
    this.#side.reset();
    this.#shell.open();
    this.#enter('review');
    void this.#flow.quote(target);
  }

  /** Goes on with a change that was begun before; in the background unless the customer asked for it. */
  resume(changeId: string, visibly: boolean): void {
    this.#before = this.#owner.account() ?? this.#before;
    if (visibly) this.#shell.open();
    const flow = this.#flow.$flow.get();
    const joined = 'change' in flow && flow.change.id === changeId && flow.at === 'waiting';
    if (!joined) void this.#flow.join(changeId);
  }

  close(): void {
    this.#shell.close();
  }

  hostDisconnected(): void {
    this.#flow.stop();
  }

  /** Ends it for good: another client has come. */
  release(): void {
    this.#flow.stop();
    this.#shell.close();
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    this.#host.removeController(this);
  }

  hostUpdated(): void {
    this.#bank.want(this.#shell.wanted && /card$/.test(this.#part?.key ?? ''), this.#locale.lang);
    this.#shell.settle();
  }

  render(): unknown {
    if (!this.#shell.wanted) return nothing;
    const view = this.#view();
    if (!view) return nothing;
    const { strings } = this.#locale;
    this.#part = partOf(view, this.#flow.$flow.get(), this.#quote);
    return this.#shell.render(this.#part, strings.close);
  }

  #view(): View | undefined {
    const { plans, subscription } = this.#before;
    const side = this.#side.$side.get();
    const flow = this.#flow.$flow.get();
    const planId = ('change' in flow ? flow.change.planId : undefined) ?? this.#target?.planId ?? subscription.planId;
    const today = plans.find(({ id }) => id === subscription.planId);
    const plan = plans.find(({ id }) => id === planId);
    if (!today || !plan) return undefined;
    return {
      ...side,
      locale: this.#locale,
      today,
      subscription,
      plan,
      acts: this.#acts,
      allows: (component) => this.#allows(component),
      cardField: () => this.#bank.field(),
      addressForm: () => this.#addressForm(),
      refusal: side.refusal && trouble(this.#locale.strings, side.refusal),
    };
  }

  /** Made when an address is asked for; the quote comes anew once it is saved. */
  #addressForm(): AddressForm | undefined {
    this.#addressing.asked();
    const { part } = this.#addressing;
    if (!part) return undefined;
    return (this.#address ??= new part.AddressForm(this.#host, async (address) => {
      await this.#remedies.saveAddress(address);
      void this.#flow.quote();
    }));
  }

  /** On rails other than Stripe's, cards are not ours to show. */
  #allows(component: string): boolean {
    const { session } = this.#before;
    return allows(session, component) && (component !== 'payment-methods' || session.rail.name === 'stripe');
  }

  #moved(flow: Flow): void {
    if ('quote' in flow) this.#quote = flow.quote;
    if (this.#shell.wanted) this.#enter(steps[flow.at]);
    if (flow.at === 'refused' && this.#allows('payment-methods')) {
      void this.#side.cards(flow.change.failure?.paymentMethodId);
    }
    this.#host.requestUpdate();
  }

  #enter(step: Step): void {
    if (step === this.#step) return;
    this.#step = step;
    this.#host.dispatchEvent(new StepChangedEvent(step));
  }

  #proceed(quote: Quote): boolean {
    const proceed = this.#host.dispatchEvent(new PlanChangeEvent(quote));
    if (!proceed) this.close();
    return proceed;
  }

  #askBank(clientSecret: string | undefined): Promise<'asked' | 'failed'> {
    if (!clientSecret) return Promise.resolve('failed');
    return this.#beside(async () => ((await this.#bank.confirm(clientSecret)) ? 'asked' : 'failed'));
  }

  /** A modal dialog would make the bank's own window inert, so ours steps aside while the bank may ask. */
  async #beside<T>(work: () => Promise<T>): Promise<T> {
    this.#shell.stepAside();
    try {
      return await work();
    } finally {
      this.#shell.comeBack();
    }
  }

  #leave(): void {
    const { at } = this.#flow.$flow.get();
    if (at !== 'sending' && at !== 'waiting') this.#flow.stop();
    this.#step = 'choose';
    this.#owner.left(at === 'done');
    this.#host.requestUpdate();
  }

  #createActs(): Acts {
    const side = this.#side;
    const flow = this.#flow;
    return {
      confirm: () => void flow.confirm(),
      retry: () => void flow.retry(side.$side.get().chosen),
      keep: () => void flow.keep(),
      close: () => this.close(),
      finish: () => this.close(),
      again: () => void flow.quote(),
      recheck: () => void flow.quote(),
      time: (downgrade) => void flow.quote({ ...(this.#target as PreviewInput), downgrade }),
      cards: () => {
        side.show('cards');
        void side.cards();
      },
      addCard: () => side.show('new-card'),
      back: () =>
        side.show(side.$side.get().aside === 'new-card' && flow.$flow.get().at === 'review' ? 'cards' : undefined),
      choose: side.choose,
      useChosen: () => void side.useChosen(),
      saveCard: () => void side.saveCard(flow.$flow.get().at !== 'refused'),
      payInvoice: (id) => void side.payInvoice(id),
    };
  }
}
