import type { CancelInput, Subscription as Standing } from '@varai/client';
import { html, LitElement, nothing } from 'lit';
import { CommandController } from '../../core/commands.ts';
import { LocaleController } from '../../core/locale.ts';
import { inPhase } from '../../ui/in-phase.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { heading } from '../../ui/heading.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { ToastController } from '../../ui/toast.ts';
import { may } from './access.ts';
import type { CancelController } from './cancel/controller.ts';
import { ExitEvent } from './events.ts';
import type { PlanPicker } from './plan-picker.ts';
import { nextDate, standingNotices } from './standing.ts';
import { subscriptionState, type Account } from './state.ts';
import { strings } from './strings.ts';
import { styles } from './subscription.styles.ts';

/**
 * @summary Shows the current plan with its price and next date, and lets a customer change, cancel or resume it.
 *
 * "Change plan" opens the page's `<varai-plan-picker>`; a page without one gets it as a dialog.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when the subscription cannot be loaded or seen.
 * @slot empty - Replaces what is said when there is no subscription.
 * @event {ReadyEvent} varai-ready - The subscription is shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - The subscription could not be loaded. Carries `error`.
 * @event {ExitEvent} varai-exit - The dialog of a cancellation was closed.
 * @csspart base - All of the tag.
 * @csspart status - The badge that says how the subscription stands.
 * @csspart price - What is paid each period.
 * @csspart notice - What is planned, open or wrong.
 * @csspart dialog - The dialog of a cancellation.
 * @csspart toast - The line that says what was saved.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - There is no subscription.
 * @cssstate ready - All is shown and fresh.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not see the subscription.
 */
export class Subscription extends LitElement {
  static readonly tag = 'varai-subscription';
  static override styles = styles;
  static override properties = { headingLevel: { type: Number, attribute: 'heading-level' } };

  readonly #account = new StateController(this, subscriptionState, ({ $account }) => $account);
  readonly #keeping = new StateController(this, subscriptionState, ({ $keeping }) => $keeping);
  readonly #resumption = new StateController(this, subscriptionState, ({ $resumption }) => $resumption);
  readonly #locale = new LocaleController(this, strings);
  readonly #toast = new ToastController(this);
  readonly #phase = new PhaseController<Account>(this, {
    value: () => this.#account.value,
    refresh: () => this.#account.state?.$account.refresh(),
  });

  /** The level of the tag's heading, 1 to 6. */
  declare headingLevel: number;

  #cancellation: CancelController | undefined;
  /** The page has no picker, so the tag brings its own. */
  #ownPicker = false;

  constructor() {
    super();
    this.headingLevel = 2;
    new CommandController(this, { cancel: () => void this.cancel(), '--cancel': () => void this.cancel() });
  }

  /** Asks for the reason and cancels at the end of the period. */
  async cancel(): Promise<void> {
    const { session, subscription } = this.#account.value?.data ?? {};
    if (!may(session, 'cancel') || !subscription || subscription.cancelAt) return;
    const { CancelController: Controller } = await import('./cancel/controller.ts');
    this.#cancellation ??= new Controller(this, {
      account: () => this.#account.value?.data,
      cancel: (input) => this.#cancel(input),
      left: () => void this.dispatchEvent(new ExitEvent()),
    });
    this.#cancellation.open();
  }

  async #cancel(input: CancelInput): Promise<boolean> {
    const { state } = this.#account;
    const end = await state?.$cancellation.run(input);
    if (end?.status !== 'done') return false;
    const { standing, summary } = this.#locale.strings;
    const { subscription } = this.#account.value?.data ?? {};
    const date = this.#locale.date(subscription?.cancelAt ?? subscription?.currentPeriodEnd ?? '');
    this.#toast.show(standing.cancels(date), { label: summary.undo, run: () => this.#resume() });
    return true;
  }

  #resume(): void {
    const { state } = this.#account;
    void state?.$resumption.run().then(({ status }) => {
      if (status === 'done') this.#toast.show(this.#locale.strings.standing.resumed);
    });
  }

  #keep(changeId: string): void {
    const { state } = this.#account;
    void state?.$keeping.run(changeId).then(({ status }) => {
      if (status === 'done') this.#toast.show(this.#locale.strings.standing.kept(this.#planName()));
    });
  }

  /** A picker of the page answers the button itself. */
  async #change(event: Event): Promise<void> {
    const root = this.getRootNode() as Document | ShadowRoot;
    if (root.querySelector('varai-plan-picker') ?? document.querySelector('varai-plan-picker')) return;
    event.stopPropagation();
    this.#ownPicker = true;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<PlanPicker>('varai-plan-picker')?.open();
  }

  #planName(): string {
    const { plans, subscription } = this.#account.value?.data ?? {};
    return plans?.find(({ id }) => id === subscription?.planId)?.name ?? subscription?.planId ?? '';
  }

  protected override render() {
    const { phase } = this.#locale.strings;
    return html`
      <section class="card" part="base" aria-labelledby="subscription-title">
        ${inPhase(this.#phase, {
          failed: { title: phase.subscriptionNotLoaded, text: phase.notLoadedText },
          empty: { title: phase.noSubscription, text: phase.noSubscriptionText },
          forbidden: { title: phase.forbidden, text: phase.forbiddenText },
          skeleton: html`<div class="waiting">${skeleton('title', 'text', 'control')}</div>`,
          ready: () => this.#ready(),
        })}
      </section>
      ${this.#cancellation?.render() ?? nothing} ${this.#toast.render()}
      ${this.#ownPicker ? html`<varai-plan-picker overlay></varai-plan-picker>` : nothing}
    `;
  }

  #ready() {
    const account = this.#account.value?.data;
    if (!account) return nothing;
    const { session, plans, subscription } = account;
    const acts = [this.#keeping.value, this.#resumption.value];
    return html`<div class="summary">
      ${this.#head(subscription)}
      ${standingNotices({
        locale: this.#locale,
        subscription,
        plans,
        mayChange: may(session, 'change-plan'),
        mayCancel: may(session, 'cancel'),
        busy: acts.some((act) => act?.status === 'running'),
        failed: acts.some((act) => act?.status === 'failed'),
        keep: (changeId) => this.#keep(changeId),
        resume: () => this.#resume(),
      })}
      ${this.#buttons(account)}
    </div>`;
  }

  #head(subscription: Standing) {
    const { picker, summary } = this.#locale.strings;
    const amount = this.#locale.money(subscription.price, { style: 'exact' });
    const { status, cancelAt } = subscription;
    const ok = !cancelAt && (status === 'active' || status === 'trialing');
    const label = cancelAt && status !== 'canceled' ? summary.ending : summary[status];
    return html`<div class="head">
      <div class="head-text">
        ${heading(this.headingLevel, 'cap', summary.heading, 'subscription-title')}
        <p class="plan-name">
          <span class="heading">${this.#planName()}</span>
          <span class="badge ${ok ? 'is-success' : 'is-warning'}" part="status">${label}</span>
        </p>
        <p class="muted small num">${nextDate({ locale: this.#locale, subscription })}</p>
      </div>
      <p class="price" part="price">
        ${amount}<small>${subscription.interval === 'year' ? picker.aYear : picker.aMonth}</small>
      </p>
    </div>`;
  }

  #buttons({ session, subscription }: Account) {
    const { summary } = this.#locale.strings;
    const ended = subscription.status === 'canceled' || subscription.status === 'incomplete_expired';
    const change = may(session, 'change-plan');
    const cancel = may(session, 'cancel') && !subscription.cancelAt && !ended;
    if (!change && !cancel) return nothing;
    return html`<div class="row">
      ${
        change
          ? html`<button class="btn" data-action="change-plan" @click=${(event: Event) => void this.#change(event)}>
              ${summary.change}
            </button>`
          : nothing
      }
      ${
        cancel
          ? html`<button class="btn btn-quiet" @click=${() => void this.cancel()}>${summary.cancel}</button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Subscription.tag]: Subscription;
  }
}
