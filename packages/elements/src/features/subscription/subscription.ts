import { html, LitElement, nothing } from 'lit';
import { define } from '../../core/define.ts';
import { ExitEvent } from '../../core/events.ts';
import { late, type Late } from '../../core/late.ts';
import { LocaleController } from '../../core/locale.ts';
import { hearPage } from '../../core/page-buttons.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { inPhase } from '../../ui/in-phase.ts';
import { may } from './access.ts';
import { subscribes, type Account, type Subscriber } from './account.ts';
import type { CancelController } from './cancel/controller.ts';
import { isUnusual } from './next-date.ts';
import type { PlanPicker } from './plan-picker.ts';
import type { StandingController } from './standing/controller.ts';
import { subscriptionState } from './state.ts';
import { styles } from './subscription.styles.ts';
import { summarySkeleton } from './summary/skeleton.ts';
import { strings } from './summary/strings.ts';
import { summary } from './summary/view.ts';

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
 * @event {ToastShowEvent} varai-toast-show - Something was saved. Cancel it to say so in the page's own way. Carries `text` and `act`.
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

  readonly #locale = new LocaleController(this, strings);
  readonly #account = new StateController(this, subscriptionState, ({ speak, $account }) => {
    speak(this.#locale.lang);
    return $account;
  });
  readonly #phase: PhaseController<Account> = new PhaseController<Account>(this, {
    value: () => (this.#drawable() ? this.#account.value : undefined),
    refresh: () => this.refresh(),
    empty: (account) => !subscribes(account),
  });
  readonly #standing: Late<StandingController> = late(
    this,
    () => import('./standing/controller.ts'),
    ({ StandingController: Controller }) => new Controller(this),
  );
  readonly #cancellation: Late<CancelController> = late(
    this,
    () => import('./cancel/controller.ts'),
    async ({ CancelController: Controller }) => {
      const standing = await this.#standing.load();
      if (!standing) throw new Error('What cancels is not here.');
      return new Controller(this, {
        account: () => this.#subscriber(),
        cancel: (input) => standing.cancel(input),
        keep: (changeId) => standing.keep(changeId),
        proceed: (event) => this.#change(event),
        left: () => void this.dispatchEvent(new ExitEvent()),
      });
    },
  );
  readonly #picker = late(this, () => import('./plan-picker.ts'));

  /** The level of the tag's heading, 1 to 6. */
  declare headingLevel: number;

  /** The page has no picker, so the tag brings its own. */
  #ownPicker = false;

  constructor() {
    super();
    this.headingLevel = 2;
    hearPage(this, { cancel: () => void this.cancel(), '--cancel': () => void this.cancel() });
    void import('./live.ts').then(
      ({ followSubscription }) => followSubscription(this, this.#account),
      () => undefined,
    );
  }

  /** Reads the subscription again, for the picker beside it too; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#account.state?.$account.refresh();
  }

  /** Asks for the reason and cancels at the end of the period. */
  async cancel(): Promise<void> {
    const { session, subscription } = this.#account.value?.data ?? {};
    if (!may(session, 'cancel') || !subscription || subscription.cancelAt) return;
    await this.#cancellation.use((cancellation) => cancellation.open());
  }

  /** Opens the page's picker; one whose code has not come yet answers the button when it has. */
  #change(event: Event): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    const tag = 'varai-plan-picker';
    const picker = root.querySelector(tag) ?? document.querySelector(tag);
    if (picker && !picker.matches(':defined')) return;
    event.stopPropagation();
    if (picker) return picker.open();
    void this.#picker.use(async ({ PlanPicker: Picker }) => {
      define(Picker);
      this.#ownPicker = true;
      this.requestUpdate();
      await this.updateComplete;
      this.renderRoot.querySelector<PlanPicker>('varai-plan-picker')?.open();
    });
  }

  /** What has something to say of itself is not shown without that. */
  #drawable(): boolean {
    const { data } = this.#account.value ?? {};
    return !subscribes(data) || !isUnusual(data.subscription) || this.#standing.asked();
  }

  protected override render() {
    const { phase } = this.#locale.strings;
    // its heading names it, which a plan alone has
    let name: string | typeof nothing = nothing;
    const drawing = inPhase(this.#phase, {
      failed: { title: phase.subscriptionNotLoaded, text: phase.notLoadedText },
      empty: {
        title: phase.noSubscription,
        text: phase.noSubscriptionText,
        action: html`<button class="btn" data-action="change-plan" @click=${this.#change}>${phase.seePlans}</button>`,
      },
      forbidden: { title: phase.forbidden, text: phase.forbiddenText },
      skeleton: () => summarySkeleton(this.#locale, this.headingLevel),
      ready: () => {
        name = 'subscription-title';
        return this.#ready();
      },
    });
    return html`
      <section class="card" part="base" aria-labelledby=${name}>${drawing}</section>
      ${this.#cancellation.part?.render() ?? nothing} ${this.#standing.part?.toast()}
      ${this.#ownPicker ? html`<varai-plan-picker overlay></varai-plan-picker>` : nothing}
    `;
  }

  #subscriber(): Subscriber | undefined {
    const { data } = this.#account.value ?? {};
    return subscribes(data) ? data : undefined;
  }

  #ready() {
    const account = this.#subscriber();
    if (!account) return nothing;
    return html`<div class="summary">
      ${summary({
        locale: this.#locale,
        account,
        headingLevel: this.headingLevel,
        notices: this.#standing.part?.notices(account),
        change: (event) => this.#change(event),
        cancel: () => void this.cancel(),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Subscription.tag]: Subscription;
  }
}
