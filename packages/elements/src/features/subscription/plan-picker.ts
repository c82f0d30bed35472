import type { Interval, PreviewInput } from '@varai/client';
import { html, LitElement, nothing } from 'lit';
import { CommandController } from '../../core/commands.ts';
import { LocaleController } from '../../core/locale.ts';
import { inPhase } from '../../ui/in-phase.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import type { DialogController } from '../../ui/dialog.ts';
import { adopt } from './adopt.ts';
import { Changes } from './changes.ts';
import { ExitEvent, StepChangedEvent } from './events.ts';
import { pickerBody } from './picker-body.ts';
import { pickerSkeleton } from './picker-skeleton.ts';
import { styles } from './plan-picker.styles.ts';
import { subscriptionState, type Account } from './state.ts';
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

  readonly #account = new StateController(this, subscriptionState, ({ $account }) => $account);
  readonly #usage = new StateController(this, subscriptionState, ({ $usage }) => $usage);
  readonly #keeping = new StateController(this, subscriptionState, ({ $keeping }) => $keeping);
  readonly #resumption = new StateController(this, subscriptionState, ({ $resumption }) => $resumption);
  readonly #locale = new LocaleController(this, strings);
  readonly #phase = new PhaseController<Account>(this, {
    value: () => this.#account.value,
    refresh: () => this.#account.state?.$account.refresh(),
    empty: ({ plans }) => plans.length === 0,
  });
  readonly #changes = new Changes(this, {
    client: () => this.#account.client,
    account: () => this.#account.value?.data,
    touched: () => void this.#account.state?.$account.refresh(),
    left: (changed) => this.#returned(changed),
  });

  /** The billing interval whose prices are shown; the subscription's own until the customer chooses. */
  declare interval: Interval | undefined;
  /** The level of the tag's heading, 1 to 5; plans are one level below. */
  declare headingLevel: number;
  /** Shows nothing in the page: the plans appear in a dialog when a button opens them. */
  declare overlay: boolean;

  #expanded: ReadonlySet<string> = new Set();
  /** Fetched when a button first asks for it. */
  #dialog: DialogController | undefined;
  /** The plans stood in a dialog before the review of a change took their place. */
  #inDialog = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.overlay = false;
    new CommandController(this, {
      'change-plan': () => this.open(),
      '--open': () => this.open(),
      '--close': () => this.close(),
    });
  }

  protected override updated(): void {
    const { openChange } = this.#account.value?.data?.subscription ?? {};
    if (openChange?.status === 'processing') void this.#changes.follow(openChange.changeId);
  }

  /** Shows the plans in a modal dialog. */
  open(): void {
    if (this.#inDialog || this.#changes.open) return;
    // What the plans leave behind keeps its height, so that the page does not jump.
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    if (place) place.style.minBlockSize = `${place.offsetHeight}px`;
    this.#inDialog = true;
    void this.#show(focused());
    this.dispatchEvent(new StepChangedEvent('choose'));
  }

  /** Closes whatever dialog stands open; a payment under way goes on. */
  close(): void {
    this.#inDialog = false;
    this.#changes.close();
    this.#dialog?.hide();
  }

  async #show(opener: HTMLElement | undefined): Promise<void> {
    const [{ DialogController: Controller }, { dialogStyles }] = await Promise.all([
      import('../../ui/dialog.ts'),
      import('../../ui/dialog.styles.ts'),
    ]);
    if (!this.#inDialog) return;
    adopt(this, dialogStyles);
    this.#dialog ??= new Controller(this, { closed: () => this.#closed() });
    this.#dialog.show(opener);
  }

  #choose(target: PreviewInput): void {
    void this.#changes.begin(target).then(() => this.#dialog?.hide());
  }

  /** The review took the place of the plans, or the customer went away. */
  #closed(): void {
    if (!this.#changes.open) this.#left();
  }

  #returned(changed: boolean): void {
    if (this.#inDialog && !changed) this.#dialog?.show();
    else this.#left();
  }

  #left(): void {
    this.#inDialog = false;
    this.requestUpdate();
    this.dispatchEvent(new ExitEvent());
  }

  #toggle(planId: string): void {
    const expanded = new Set(this.#expanded);
    if (!expanded.delete(planId)) expanded.add(planId);
    this.#expanded = expanded;
    this.requestUpdate();
  }

  protected override render() {
    const { picker } = this.#locale.strings;
    const title = picker.heading;
    return html`
      ${
        this.overlay
          ? nothing
          : html`<section class="place" part="base" aria-labelledby="picker-title">
              ${this.#inDialog ? nothing : this.#inPhase(false)}
            </section>`
      }
      ${this.#dialog?.render({ title, body: html`<div class="stage">${this.#inPhase(true)}</div>`, close: picker.close })}
      ${this.#changes.render()}
    `;
  }

  #inPhase(inDialog: boolean) {
    const { phase } = this.#locale.strings;
    return inPhase(this.#phase, {
      failed: { title: phase.plansNotLoaded, text: phase.notLoadedText },
      empty: { title: phase.noPlans, text: phase.noPlansText },
      forbidden: { title: phase.forbidden, text: phase.forbiddenText },
      skeleton: pickerSkeleton(this.#locale, inDialog ? 0 : this.headingLevel),
      ready: () => html`<div class="picker">${this.#body(inDialog)}<slot name="footer"></slot></div>`,
    });
  }

  #body(inDialog: boolean) {
    const account = this.#account.value?.data;
    const state = this.#account.state;
    if (!account || !state) return nothing;
    const acts = [this.#keeping.value, this.#resumption.value];
    return pickerBody({
      locale: this.#locale,
      account,
      meters: this.#usage.value?.data ?? [],
      interval: this.interval ?? account.subscription.interval,
      headingLevel: inDialog ? 0 : this.headingLevel,
      expanded: this.#expanded,
      acts: {
        busy: acts.some((act) => act?.status === 'running'),
        failed: acts.some((act) => act?.status === 'failed'),
        keep: (changeId) => void state.$keeping.run(changeId),
        resume: () => void state.$resumption.run(),
        continue: (changeId) => void this.#changes.resume(changeId),
        show: (interval) => (this.interval = interval),
        toggle: (planId) => this.#toggle(planId),
        choose: (target) => this.#choose(target),
      },
    });
  }
}

/** What has the focus now: it gets it back. */
function focused(): HTMLElement | undefined {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    [PlanPicker.tag]: PlanPicker;
  }
}
