import {
  paymentMethodErrors,
  type Client,
  type PlanChange,
  type PreviewInput,
  type Quote,
  type VaraiError,
} from '@varai/client';
import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { allows, may } from '../../../core/access.ts';
import { handleNextAction } from '../../../core/card-field.ts';
import { ActionRequiredEvent } from '../../../core/events.ts';
import { late, type Late } from '../../../core/late.ts';
import { LocaleController } from '../../../core/locale.ts';
import { NewCard } from '../../../core/new-card/new-card.ts';
import { isOnline } from '../../../core/presence.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';
import { formStyles } from '../../../ui/form.styles.ts';
import { linesStyles } from '../../../ui/lines.styles.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { Shell } from '../../../ui/dialog-shell.ts';
import type { Owner } from '../changes.ts';
import { PlanChangedEvent, PlanChangeEvent } from '../events.ts';
import type { Subscriber } from '../account.ts';
import { planSteps } from '../plan-steps.ts';
import type * as addressing from './address.ts';
import type { AddressForm } from './address.ts';
import { createActs } from './acts.ts';
import { changeStyles } from './change.styles.ts';
import type { ChangeFlow, Flow } from './flow.ts';
import { createChangeFlow } from './machine.ts';
import { partOf } from './parts.ts';
import { createRemedies, type Remedies } from './remedies.ts';
import { createSide, type SideActs } from './side.ts';
import { isPaid, mayPay, stepOf } from './steps.ts';
import { strings, type ChangeStrings } from './strings.ts';
import { trouble } from './trouble.ts';
import type { Acts, View } from './view.ts';
import { wait } from '../../../core/wait.ts';

const { fields_unavailable } = paymentMethodErrors;

/** Review, payment and outcome of one plan change, as a dialog in the host's shadow root. */
export class ChangeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #card: NewCard;
  readonly #locale: LocaleController<ChangeStrings>;
  readonly #shell: Shell;
  readonly #steps;
  readonly #flow: ChangeFlow;
  readonly #remedies: Remedies;
  readonly #addressing: Late<typeof addressing>;
  #address: AddressForm | undefined;
  readonly #side: SideActs;
  readonly #acts: Acts;
  #target: PreviewInput | undefined;
  #quote: Quote | undefined;
  #hostedUrl: string | undefined;
  #part: ReturnType<typeof partOf> | undefined;
  #before: Subscriber;
  /** Whether money is asked for on the way. */
  #pays = false;
  readonly #unsubscribe: (() => void)[];

  constructor(host: LitElement, client: Client, owner: Owner, before: Subscriber) {
    this.#host = host;
    this.#owner = owner;
    this.#before = before;
    this.#locale = new LocaleController(host, strings);
    this.#shell = new Shell(host, {
      guarded: () => this.#flow.$flow.get().at === 'sending',
      left: () => this.#leave(),
    });
    this.#steps = planSteps(host, () => (this.#pays ? 'here' : undefined));
    this.#card = new NewCard(host, {
      session: () => this.#before.session,
      client: () => client,
      lang: () => this.#locale.lang,
      aside: (work) => this.#beside(work),
      listed: (methods, added) => this.#side.listed(methods, added, this.#requotes()),
    });
    this.#flow = createChangeFlow(client, {
      wait,
      now: () => Date.now(),
      online: isOnline,
      watched: () => this.#shell.wanted,
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
      remedied: () => this.#flow.quote(),
      newCard: () => this.#card.save(),
      changed: () => this.#card.changed(),
      confirmWithBank: (clientSecret) => this.#askBank(clientSecret),
    });
    this.#acts = createActs({
      flow: this.#flow,
      side: this.#side,
      close: () => this.close(),
      target: (missing) => (this.#target ??= missing),
      requotes: () => this.#requotes(),
    });
    this.#unsubscribe = [
      this.#flow.$flow.listen((flow) => this.#moved(flow)),
      this.#side.$side.listen(() => host.requestUpdate()),
    ];
    host.addController(this);
    adoptLate(host, dialogStyles, disclosureStyles, linesStyles, noticeStyles, ...formStyles, changeStyles);
  }

  get open(): boolean {
    return this.#shell.wanted;
  }

  /** Opens the review of a change. */
  begin(target: PreviewInput): void {
    this.#before = this.#owner.account() ?? this.#before;
    this.#target = target;
    this.#pays = mayPay(this.#before, target);
    this.#quote = undefined;
    this.#side.reset();
    this.#shell.open();
    this.#steps.enter('review');
    void this.#flow.quote(target);
  }

  /** Goes on with a change that was begun before; in the background unless the customer asked for it. */
  resume(changeId: string, visibly: boolean): void {
    this.#before = this.#owner.account() ?? this.#before;
    if (visibly) this.#shell.open();
    const flow = this.#flow.$flow.get();
    if ('change' in flow && flow.change.id === changeId && flow.at === 'waiting') {
      if (visibly) this.#steps.enter(stepOf(flow, this.#pays));
      return;
    }
    this.#target = undefined;
    this.#pays = false;
    this.#quote = undefined;
    this.#side.reset();
    void this.#flow.join(changeId);
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
    const adding = this.#shell.wanted && /card$/.test(this.#part?.key ?? '');
    const wanted = adding && this.#allows('payment-methods', ['add', 'default']);
    if (wanted !== this.#card.wanted) this.#card.want(wanted);
    this.#card.settle(wanted);
    this.#shell.settle();
  }

  render(): unknown {
    if (!this.#shell.wanted) return nothing;
    const view = this.#view();
    if (!view) return nothing;
    const { strings } = this.#locale;
    this.#part = partOf(view, this.#flow.$flow.get(), this.#quote);
    // what has come to nothing is no step
    const steps = /^(closed|failed)$/.test(this.#part.key) ? nothing : this.#steps.render();
    return this.#shell.render({ ...this.#part, body: html`${steps}${this.#part.body}` }, strings.close);
  }

  #view(): View | undefined {
    const side = this.#side.$side.get();
    const flow = this.#flow.$flow.get();
    // another tab may have moved the plan while the review stood open
    if (flow.at === 'review') this.#before = this.#owner.account() ?? this.#before;
    const { plans, subscription } = this.#before;
    const { planId, interval } = ('change' in flow ? flow.change : undefined) ?? this.#target ?? subscription;
    const today = plans.find(({ id }) => id === subscription.planId);
    const plan = plans.find(({ id }) => id === planId);
    if (!today || !plan) return undefined;
    return {
      ...side,
      locale: this.#locale,
      today,
      subscription,
      plan,
      interval,
      acts: this.#acts,
      allows: (component, ...features) => this.#allows(component, features),
      card: this.#card,
      addressForm: () => this.#addressForm(),
      refusal: trouble(this.#locale.strings, side.refusal),
      awaits: side.refusal === 'unknown' || side.refusal === 'underway' ? side.refusal : undefined,
      hostedUrl: this.#hostedUrl,
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
  #allows(component: string, features: readonly string[] = []): boolean {
    const { session } = this.#before;
    const ours = component !== 'payment-methods' || session.rail.name === 'stripe';
    return ours && allows(session, component) && features.every((feature) => may(session, component, feature));
  }

  #moved(flow: Flow): void {
    if ('quote' in flow) this.#quote = flow.quote;
    this.#pays = isPaid(flow, this.#quote, this.#pays);
    if (this.#shell.wanted) this.#steps.enter(stepOf(flow, this.#pays));
    if (flow.at === 'refused' && flow.reason === 'unasked') void this.#findPage(flow.change);
    if (flow.at === 'refused' && this.#allows('payment-methods')) {
      void this.#side.cards(flow.change.failure?.paymentMethodId);
    }
    this.#host.requestUpdate();
  }

  #proceed(quote: Quote): boolean {
    const proceed = this.#host.dispatchEvent(new PlanChangeEvent(quote));
    if (!proceed) this.close();
    return proceed;
  }

  /** Where the open invoice of a change can be paid when Stripe's script cannot be had in this page. */
  async #findPage(change: PlanChange): Promise<void> {
    if (!this.#allows('invoices')) return;
    const url = await this.#remedies.page(change);
    const flow = this.#flow.$flow.get();
    if (!('change' in flow) || flow.change.id !== change.id) return;
    this.#hostedUrl = url;
    this.#host.requestUpdate();
  }

  /** `failed` when bank or customer said no, `unasked` when Stripe's script cannot be had. */
  async #askBank(clientSecret: string | undefined): Promise<'asked' | 'failed' | 'unasked'> {
    if (!clientSecret) return 'failed';
    const { rail } = this.#before.session;
    return this.#beside(() =>
      handleNextAction(rail, clientSecret, this.#locale.lang).then(
        () => 'asked' as const,
        (error: unknown) => ((error as VaraiError).code === fields_unavailable.code ? 'unasked' : 'failed'),
      ),
    );
  }

  /** What is due now may be another with another card; what was refused already is not. */
  #requotes(): boolean {
    return this.#flow.$flow.get().at !== 'refused';
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
    this.#steps.reset();
    this.#owner.left(at === 'done');
    this.#host.requestUpdate();
  }
}
