import type { Interval } from '@varai/client';
import { html, LitElement, nothing } from 'lit';
import { allows } from '../../core/access.ts';
import { late, type Late } from '../../core/late.ts';
import { LocaleController } from '../../core/locale.ts';
import { hearPage } from '../../core/page-buttons.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { inPhase } from '../../ui/in-phase.ts';
import type { Account } from './account.ts';
import { isUnusual } from './next-date.ts';
import type { PickerDialogs } from './picker-dialogs.ts';
import { pickerBody } from './picker-body.ts';
import { pickerSkeleton, usageSkeleton } from './picker-skeleton.ts';
import { styles } from './plan-picker.styles.ts';
import type { UsageMeters } from './usage/meters.ts';
import type { StandingController } from './standing/controller.ts';
import { subscriptionState } from './state.ts';
import { strings } from './strings.ts';

/**
 * @summary Lets a customer compare plans, see to the cent what a change costs, and make it.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when plans cannot be loaded or seen.
 * @slot empty - Replaces what is said when there is no plan to choose.
 * @slot footer - Small print below the plans.
 * @event {ReadyEvent} varai-ready - The plans are shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - The plans could not be loaded. Carries `error`.
 * @event {StepChangedEvent} varai-step-changed - `step` is `choose`, `review`, `pay` or `done`.
 * @event {PlanChangeEvent} varai-plan-change - A `quote` is being confirmed. Cancelable: nothing is sent then.
 * @event {PlanChangedEvent} varai-plan-changed - A `change` was paid or scheduled.
 * @event {PageOpenEvent} varai-page-open - Shopify's page for a plan is about to be opened at top level. Cancelable: open its `url` yourself.
 * @event {ActionRequiredEvent} varai-action-required - The bank asks the customer about a `change`.
 * @event {ExitEvent} varai-exit - A dialog was closed.
 * @csspart base - All of the picker.
 * @csspart interval - The choice between monthly and yearly.
 * @csspart usage - Usage against today's limits.
 * @csspart plans - The row of plans.
 * @csspart plan - One plan.
 * @csspart current - The badge of today's plan.
 * @csspart price - A plan's price.
 * @csspart notice - What is planned, open or wrong.
 * @csspart toast - The line that says what was saved.
 * @csspart dialog - The dialog of a change, or of the plans when a button opened them.
 * @csspart due-today - The amount that is due today.
 * @csspart confirm - The button that confirms a change.
 * @cssproperty [--gap=var(--varai-space-l)] - Space between the parts of the picker.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - There is no plan to choose.
 * @cssstate ready - All is shown and fresh.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not see plans.
 */
export class PlanPicker extends LitElement {
  static readonly tag = 'varai-plan-picker';
  static override styles = styles;
  static override properties = {
    interval: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    overlay: { type: Boolean, reflect: true },
  };

  readonly #locale = new LocaleController(this, strings);
  readonly #account = new StateController(this, subscriptionState, ({ speak, $account }) => {
    speak((this.#spoken = this.#locale.lang));
    return $account;
  });
  readonly #usage = new StateController(this, subscriptionState, ({ $usage }) => $usage);
  readonly #phase: PhaseController<Account> = new PhaseController<Account>(this, {
    value: () => (this.#drawable() ? this.#account.value : undefined),
    refresh: () => this.#account.state?.$account.refresh(),
    empty: ({ plans }) => plans.length === 0,
  });
  readonly #standing: Late<StandingController> = late(
    this,
    () => import('./standing/controller.ts'),
    ({ StandingController: Controller }) =>
      new Controller(this, (changeId) => void this.#dialogs.use((dialogs) => dialogs.resume(changeId))),
  );
  readonly #meters: Late<UsageMeters> = late(
    this,
    async () => new (await import('./usage/meters.ts')).UsageMeters(this),
  );
  readonly #dialogs: Late<PickerDialogs> = late(
    this,
    () => import('./picker-dialogs.ts'),
    ({ PickerDialogs }) =>
      new PickerDialogs(this, {
        client: () => this.#account.client,
        account: () => this.#account.value?.data,
        touched: () => void this.#account.state?.$account.refresh(),
      }),
  );

  /** The billing interval whose prices are shown; the subscription's own until the customer chooses. */
  declare interval: Interval | undefined;
  /** The level of the tag's heading, 1 to 5; plans are one level below. */
  declare headingLevel: number;
  /** Shows nothing in the page: the plans appear in a dialog when a button opens them. */
  declare overlay: boolean;

  #spoken = '';
  /** Opened, perhaps by a click that was quicker than the dialog. */
  #opened = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.overlay = false;
    void this.#follow();
  }

  protected override willUpdate(): void {
    const { lang } = this.#locale;
    if (this.#spoken && lang !== this.#spoken) this.#account.state?.speak((this.#spoken = lang));
  }

  /** What no first screen shows follows it at once: the page's buttons, what cards wear later, changes made elsewhere. */
  async #follow(): Promise<void> {
    hearPage(this, {
      'change-plan': () => this.open(),
      '--open': () => this.open(),
      '--close': () => this.close(),
    });
    const later = await import('./picker-late.ts').catch(() => undefined);
    await this.updateComplete;
    later?.settle(this, this.#account, this.#dialogs);
  }

  /** Shows the plans in a modal dialog. */
  open(): void {
    const { activeElement } = document;
    this.#opened = true;
    void this.#dialogs.use((dialogs) => this.#opened && dialogs.open(activeElement));
  }

  /** Closes whatever dialog stands open; a payment under way goes on. */
  close(): void {
    this.#opened = false;
    this.#dialogs.part?.close();
  }

  /** What has something to say of itself is not shown without that. */
  #drawable(): boolean {
    const { data } = this.#account.value ?? {};
    return !data || !isUnusual(data.subscription) || this.#standing.asked();
  }

  protected override render() {
    const { picker } = this.#locale.strings;
    const dialogs = this.#dialogs.part;
    return html`
      ${
        this.overlay
          ? nothing
          : html`<section class="place" part="base" aria-label=${picker.heading}>
              ${dialogs?.shows ? nothing : this.#inPhase(this.headingLevel)}
            </section>`
      }
      ${dialogs?.render(() => this.#inPhase(0), picker.heading, picker.close)} ${this.#standing.part?.toast()}
    `;
  }

  /** With the heading of this level; without one where a dialog's title says it already. */
  #inPhase(headingLevel: number) {
    const { phase } = this.#locale.strings;
    return inPhase(this.#phase, {
      failed: { title: phase.plansNotLoaded, text: phase.notLoadedText },
      empty: { title: phase.noPlans, text: phase.noPlansText },
      forbidden: { title: phase.forbidden, text: phase.forbiddenText },
      skeleton: () => pickerSkeleton(this.#locale, headingLevel),
      ready: () => html`<div class="picker">${this.#body(headingLevel)}<slot name="footer"></slot></div>`,
    });
  }

  #body(headingLevel: number) {
    const account = this.#account.value?.data;
    if (!account) return nothing;
    return pickerBody({
      locale: this.#locale,
      account,
      notices: this.#standing.part?.notices(account),
      usage: this.#meter(account),
      interval: this.interval ?? account.subscription?.interval ?? 'month',
      headingLevel,
      show: (interval) => (this.interval = interval),
      choose: (target) => void this.#dialogs.use((dialogs) => dialogs.choose(target)),
    });
  }

  /** The room for the meters is kept until it is known that there are none. */
  #meter({ session }: Account) {
    const { data, status } = this.#usage.value ?? {};
    if (!allows(session, 'usage') || data?.length === 0) return nothing;
    const meters = this.#meters.asked() && this.#meters.part;
    if (data && meters) return meters.render(data);
    return status === 'failed' || meters === undefined ? nothing : usageSkeleton;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [PlanPicker.tag]: PlanPicker;
  }
}
