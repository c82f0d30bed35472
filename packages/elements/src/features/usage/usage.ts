import { html, LitElement, nothing } from 'lit';
import { may } from '../../core/access.ts';
import { late, type Late } from '../../core/late.ts';
import { LocaleController } from '../../core/locale.ts';
import { hearPage } from '../../core/page-buttons.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { inPhase } from '../../ui/in-phase.ts';
import type { BuyController } from './buy/controller.ts';
import { usageState, type Consumption } from './state.ts';
import { strings } from './strings.ts';
import { styles } from './usage.styles.ts';
import { skeleton, view } from './view.ts';

/**
 * @summary Shows what is used of the plan, where the period is likely to end, and sells more AI tokens.
 *
 * "Change plan" opens the page's `<varai-plan-picker>`; a page without one does not show the button. A button of the page
 * with `data-action="buy-tokens"` opens the token packages. Where another rail than Stripe bills, nothing is sold here
 * and nothing of Stripe loads.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when usage cannot be loaded or seen.
 * @slot empty - Replaces what is said when nothing is counted yet.
 * @slot actions - What the page offers beside the tag's own buttons.
 * @event {ReadyEvent} varai-ready - Usage is shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - Usage could not be loaded. Carries `error`.
 * @event {PaymentMethodsChangedEvent} varai-payment-methods-changed - A card was added in the dialog of a purchase. Carries `methods`.
 * @event {TokensBoughtEvent} varai-tokens-bought - Tokens were bought here. Carries `purchase`.
 * @event {ActionRequiredEvent} varai-action-required - The bank asks the customer now, in a window of its own.
 * @event {ExitEvent} varai-exit - The dialog was closed.
 * @csspart base - All of the tag.
 * @csspart notice - What went wrong in the dialog.
 * @csspart dialog - The dialog of a purchase.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - Nothing is counted: there is no plan.
 * @cssstate ready - All is shown and fresh.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not see usage.
 */
export class Usage extends LitElement {
  static readonly tag = 'varai-usage';
  static override styles = styles;
  static override properties = { headingLevel: { type: Number, attribute: 'heading-level' } };

  readonly #locale = new LocaleController(this, strings);
  readonly #usage = new StateController(this, usageState, ({ $usage }) => $usage);
  readonly #phase: PhaseController<Consumption> = new PhaseController<Consumption>(this, {
    value: () => this.#usage.value,
    refresh: () => this.refresh(),
    empty: ({ meters }) => meters.length === 0,
  });
  readonly #purchase: Late<BuyController> = late(
    this,
    () => import('./buy/controller.ts'),
    ({ BuyController: Controller }) =>
      new Controller(this, {
        session: () => this.#usage.value?.data?.session,
        bought: () => {
          this.#tell();
          void this.refresh();
        },
      }),
  );

  /** The level of the tag's heading, 1 to 6. */
  declare headingLevel: number;

  /** Has other tabs read again; absent until its code has come. */
  #tell = (): void => {};

  /** A button of the page asked for packages before anything was known. */
  #early = false;

  constructor() {
    super();
    this.headingLevel = 2;
    const open = () => {
      const { data, status } = this.#usage.value ?? {};
      if (data || status === 'failed') void this.buy();
      else this.#early = true;
    };
    hearPage(this, { 'buy-tokens': open, '--buy': open });
    // What is used elsewhere can wait for what the customer sees, and so can the page's other tabs.
    void import('./live.ts').then(
      ({ followUsage }) => followUsage(this, this.#usage),
      () => undefined,
    );
    void import('../../core/attention.ts').then(
      ({ AttentionController }) => {
        const attention = new AttentionController(this, 'usage', () => this.#usage.state?.$usage);
        this.#tell = () => attention.tell();
      },
      () => undefined,
    );
  }

  /** Opens the token packages, where the session may buy. */
  async buy(): Promise<void> {
    const { client } = this.#usage;
    if (client && this.#mayBuy()) await this.#purchase.use((purchase) => purchase.open(client));
  }

  /** Reads usage again; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#usage.state?.$usage.refresh();
  }

  #mayBuy(): boolean {
    const { session, meters } = this.#usage.value?.data ?? {};
    const tokens = meters?.find(({ id }) => id === 'ai_tokens');
    // whoever has no limit needs no more
    return session?.rail.name === 'stripe' && may(session, 'usage', 'buy-tokens') && tokens?.limit != null;
  }

  #mayChange(): boolean {
    const { session } = this.#usage.value?.data ?? {};
    const picker =
      (this.getRootNode() as ParentNode).querySelector('varai-plan-picker') ??
      document.querySelector('varai-plan-picker');
    return picker !== null && may(session, 'subscription', 'change-plan');
  }

  protected override updated(): void {
    if (!this.#early || !this.#usage.value?.data) return;
    this.#early = false;
    void this.buy();
  }

  protected override render() {
    const { phase } = this.#locale.strings;
    return html`
      <section class="card" part="base" aria-label=${this.#locale.strings.heading}>
        ${inPhase(this.#phase, {
          failed: { title: phase.notLoaded, text: phase.notLoadedText },
          empty: { title: phase.empty, text: phase.emptyText },
          forbidden: { title: phase.forbidden, text: phase.forbiddenText },
          skeleton: () => skeleton(this.#locale, this.headingLevel),
          ready: () => this.#ready(),
        })}
      </section>
      ${this.#purchase.part?.render() ?? nothing}
    `;
  }

  #ready() {
    const { meters = [] } = this.#usage.value?.data ?? {};
    return html`<div class="usage">
      ${view({
        locale: this.#locale,
        meters,
        headingLevel: this.headingLevel,
        mayBuy: this.#mayBuy(),
        mayChange: this.#mayChange(),
        buy: () => void this.buy(),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Usage.tag]: Usage;
  }
}
