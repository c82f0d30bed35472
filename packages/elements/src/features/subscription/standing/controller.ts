import type { CancelInput, Interval, Invoice } from '@varai/client';
import type { LitElement } from 'lit';
import { allows } from '../../../core/access.ts';
import { ExitEvent } from '../../../core/events.ts';
import { late, type Late } from '../../../core/late.ts';
import { LocaleController } from '../../../core/locale.ts';
import { StateController } from '../../../core/state-controller.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { badgeStyles } from '../../../ui/badge.styles.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { toastStyles } from '../../../ui/toast.styles.ts';
import { ToastController } from '../../../ui/toast.ts';
import { planName, subscribes, type Account } from '../account.ts';
import { owes } from '../owes.ts';
import type { ShopifyController } from '../shopify/controller.ts';
import { subscriptionState } from '../state.ts';
import { failureOf, subscriptionActs } from './acts.ts';
import { findDebt } from './debt.ts';
import { standingNotices, type StandingView } from './notices.ts';
import { strings } from './strings.ts';

/** What is planned, open or wrong in a tag, the way out of it, and the line that says what was saved. */
export class StandingController {
  readonly #host: LitElement;
  readonly #account;
  readonly #keeping;
  readonly #resumption;
  readonly #locale;
  readonly #toast;
  readonly #proceed: StandingView['proceed'];
  readonly #shopify: Late<ShopifyController>;
  #debt: Late<Invoice | undefined> | undefined;

  constructor(host: LitElement, proceed?: StandingView['proceed']) {
    this.#host = host;
    this.#proceed = proceed;
    this.#account = new StateController(host, subscriptionState, ({ $account }) => $account);
    this.#keeping = new StateController(host, subscriptionActs, ({ $keeping }) => $keeping);
    this.#resumption = new StateController(host, subscriptionActs, ({ $resumption }) => $resumption);
    this.#locale = new LocaleController(host, strings);
    this.#toast = new ToastController(host);
    this.#shopify = late(
      host,
      () => import('../shopify/controller.ts'),
      ({ ShopifyController: Controller }) =>
        new Controller(host, {
          client: () => this.#account.client,
          account: () => this.#account.value?.data,
          touched: () => void this.#account.state?.$account.refresh(),
          left: () => void host.dispatchEvent(new ExitEvent()),
        }),
    );
    adoptLate(host, badgeStyles, noticeStyles, toastStyles);
  }

  notices(account: Account): unknown {
    const acts = [this.#keeping.value, this.#resumption.value];
    return standingNotices({
      locale: this.#locale,
      account,
      busy: acts.some((act) => act?.status === 'running'),
      failure: failureOf(acts.find((act) => act?.status === 'failed')),
      keep: (changeId) => void this.#keep(changeId),
      resume: () => void this.#resume(),
      proceed: this.#proceed,
      choose: this.#proceed && ((planId) => void this.#choose(planId)),
      debt: this.#owed(account),
    });
  }

  /** Looked for once while something is owed for the plan: what is owed the next time is another invoice. */
  #owed(account: Account): Invoice | undefined {
    const { client } = this.#account;
    const { subscription } = account;
    const shown = subscription && owes(subscription) && allows(account.session, 'invoices');
    this.#debt = shown && client ? (this.#debt ?? late(this.#host, () => findDebt(client))) : undefined;
    return this.#debt?.asked() ? this.#debt.part : undefined;
  }

  /** The line that says what was saved, and the dialog that leads to Shopify. */
  toast(): unknown {
    return [this.#toast.render(), this.#shopify.part?.render()];
  }

  /** A first plan, where Shopify takes the money: in the interval that the picker shows. */
  #choose(planId: string): Promise<void> {
    const { interval = 'month' } = this.#host as { interval?: Interval };
    return this.#shopify.use((shopify) => shopify.begin({ planId, interval }));
  }

  /** Cancels at the end of the period and offers to take it back; false without a client. @throws VaraiError */
  async cancel(input: CancelInput): Promise<boolean> {
    const end = await this.#keeping.state?.$cancellation.run({ ...input, locale: this.#locale.lang });
    if (end?.status === 'failed') throw end.error;
    if (end?.status !== 'done') return false;
    const { strings } = this.#locale;
    const { cancelAt, currentPeriodEnd } = this.#account.value?.data?.subscription ?? {};
    const date = this.#locale.date(cancelAt ?? currentPeriodEnd ?? '');
    this.#toast.show(strings.cancels(date), { label: strings.undo, run: () => void this.#resume() });
    return true;
  }

  async #resume(): Promise<void> {
    const end = await this.#resumption.state?.$resumption.run(this.#locale.lang);
    if (end?.status === 'done') this.#toast.show(this.#locale.strings.resumed);
  }

  /** Gives up what is planned or open; why that failed, where it did. */
  async keep(changeId: string): Promise<'unsaved' | 'unknown' | undefined> {
    const end = await this.#keeping.state?.$keeping.run(changeId);
    return end ? failureOf(end) : 'unsaved';
  }

  async #keep(changeId: string): Promise<void> {
    const before = this.#account.value?.data?.subscription;
    const failure = await this.keep(changeId);
    const account = this.#account.value?.data;
    // what had taken effect meanwhile was not kept
    if (failure || !subscribes(account) || account.subscription.planId !== before?.planId) return;
    const { strings } = this.#locale;
    const { planId, interval } = before.scheduledChange ?? {};
    const paysOtherwise = planId === before.planId && interval !== before.interval;
    this.#toast.show(paysOtherwise ? strings.keptPaying[before.interval] : strings.kept(planName(account)));
  }
}
