import type { Integration, IntegrationState } from '@varai/client';
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { may } from '../../core/access.ts';
import { late, type Late } from '../../core/late.ts';
import { LocaleController } from '../../core/locale.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { heading } from '../../ui/heading.ts';
import { inPhase } from '../../ui/in-phase.ts';
import type { ActsController } from './acts/controller.ts';
import { card, type Act } from './card.ts';
import type { ConnectController } from './connect/controller.ts';
import type { HistoryController } from './history/controller.ts';
import type { PartingController } from './parting/controller.ts';
import { styles } from './integrations.styles.ts';
import { skeleton } from './skeleton.ts';
import { needsSomebody } from './standing.ts';
import { integrationsState, type Shops } from './state.ts';
import { strings } from './strings.ts';

const none: readonly Integration[] = [];

/**
 * @summary Shows the connected shops: how each stands, what is wrong in plain words, and what helps, in place.
 *
 * Whoever may connects shops of Shopify and of Magento here, and is told where to click in their admins.
 *
 * A shop that has to be opened anew needs a token of its platform. Within Shopify's admin it is asked of App Bridge; a page
 * that has it otherwise sets `idToken`. Without one the tag leads to the app in the shop's admin.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when the shops cannot be loaded or seen.
 * @slot empty - Replaces what is said when no shop is connected.
 * @event {ReadyEvent} varai-ready - The shops are shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - The shops could not be loaded. Carries `error`.
 * @event {StepChangedEvent} varai-step-changed - Connecting a shop moved to its next step. Carries `step`: `shop`, `admin` or `done`.
 * @event {ConfirmAskEvent} varai-confirm-ask - A shop is about to be disconnected. Cancel it to ask in the page's own way. Carries `question` and `answer`.
 * @event {ExitEvent} varai-exit - A dialog was closed.
 * @event {IntegrationChangedEvent} varai-integration-changed - A shop was connected, tested, opened anew, paused or resumed here. Carries `integration`.
 * @event {IntegrationDisconnectedEvent} varai-integration-disconnected - A shop was disconnected here. Carries `integration` as it stood.
 * @csspart base - All of the tag.
 * @csspart heading - What the tag is called, for a page that has said it already.
 * @csspart integration - One shop.
 * @csspart dialog - The dialog in which a shop is connected or disconnected, or that shows what was tried of one.
 * @csspart check - One thing that was tried.
 * @csspart status - How a shop stands, or how something went.
 * @csspart cause - What is wrong with a shop, and what came of an act.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - No shop is connected.
 * @cssstate ready - All is shown and fresh.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not see the shops.
 */
export class Integrations extends LitElement {
  static readonly tag = 'varai-integrations';
  static override styles = styles;
  static override properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    idToken: { attribute: false },
  };

  readonly #locale = new LocaleController(this, strings);
  readonly #shops = new StateController(this, integrationsState, ({ $shops }) => $shops);
  readonly #phase: PhaseController<Shops> = new PhaseController<Shops>(this, {
    value: () => this.#shops.value,
    refresh: () => this.refresh(),
    empty: ({ integrations }) => integrations.length === 0,
  });
  readonly #acts: Late<ActsController> = late(
    this,
    () => import('./acts/controller.ts'),
    ({ ActsController: Controller }) =>
      new Controller(this, { client: () => this.#shops.client, refresh: () => this.refresh() }),
  );

  readonly #history: Late<HistoryController> = late(
    this,
    () => import('./history/controller.ts'),
    ({ HistoryController: Controller }) => new Controller(this, () => this.#shops.client),
  );

  readonly #parting: Late<PartingController> = late(
    this,
    () => import('./parting/controller.ts'),
    ({ PartingController: Controller }) =>
      new Controller(this, { client: () => this.#shops.client, refresh: () => this.refresh() }),
  );

  readonly #connect: Late<ConnectController> = late(
    this,
    () => import('./connect/controller.ts'),
    ({ ConnectController: Controller }) =>
      new Controller(this, {
        client: () => this.#shops.client,
        integrations: () => this.#shops.value?.data?.integrations ?? none,
        refresh: () => this.refresh(),
      }),
  );

  /** The level of the tag's heading, 1 to 6. */
  declare headingLevel: number;

  /** Gets a token of a shop's platform, for this shop (none: the one that the page stands in) and fresh; App Bridge is asked where it is absent. */
  declare idToken: ((integration: Integration | undefined) => Promise<string>) | undefined;

  /** How each shop stood when it was drawn last. */
  #stood: ReadonlyMap<string, IntegrationState> | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    // What is broken elsewhere can wait for what the customer sees.
    void import('./live.ts').then(
      ({ followShops }) => followShops(this, this.#shops),
      () => undefined,
    );
  }

  /** Reads the shops again; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#shops.state?.$shops.refresh();
  }

  #act(integration: Integration, act: Act): Promise<void> {
    if (act === 'history') return this.#history.use((history) => history.open(integration));
    if (act === 'disconnect') return this.#parting.use((parting) => parting.ask(integration));
    return this.#acts.use((acts) => acts[act](integration));
  }

  /** Says what has changed by itself; what an act brought is said by the act. */
  protected override updated(): void {
    const { integrations } = this.#shops.value?.data ?? {};
    if (!integrations) return;
    const stood = this.#stood;
    this.#stood = new Map(integrations.map(({ id, state }) => [id, state]));
    const moved = integrations.filter(({ id, state }) => stood?.has(id) && stood.get(id) !== state);
    for (const one of moved) if (!this.#acts.part?.isBusy(one)) void this.#say(one);
  }

  async #say({ name, state, cause }: Integration): Promise<void> {
    const { announce } = await import('../../core/live-region.ts');
    const words = `${name}: ${this.#locale.strings[state]}. ${cause?.message ?? ''}`;
    announce(words.trim(), this.renderRoot as ShadowRoot);
  }

  protected override render() {
    const { strings: words } = this.#locale;
    return html`<section part="base" aria-label=${words.heading}>
      ${inPhase(this.#phase, {
        failed: { title: words.notLoaded, text: words.notLoadedText },
        empty: {
          title: words.none,
          text: this.#mayConnect ? words.noneMay : words.noneText,
          action: this.#connectButton('btn-primary'),
        },
        forbidden: { title: words.forbidden, text: words.forbiddenText },
        skeleton: () => skeleton(words),
        ready: () => this.#ready(),
      })}
      ${this.#history.part?.render()} ${this.#parting.part?.render()} ${this.#connect.part?.render()}
    </section>`;
  }

  get #mayConnect(): boolean {
    return may(this.#shops.value?.data?.session, 'integrations', 'connect');
  }

  #connectButton(tone: string) {
    if (!this.#mayConnect) return nothing;
    return html`<button
      class="btn ${tone}"
      type="button"
      data-act="connect"
      @click=${() => void this.#connect.use((connect) => connect.open())}
    >
      ${this.#locale.strings.connect}
    </button>`;
  }

  #ready() {
    const { integrations = [] } = this.#shops.value?.data ?? {};
    const { strings: words } = this.#locale;
    const acts = this.#acts.part;
    return html`<div class="shops">
      <header>
        <div part="heading">${heading(this.headingLevel, 'title', words.heading, 'integrations-title')}</div>
        <p class="muted">${this.#sum(integrations)}</p>
      </header>
      <div class="grid">
        ${repeat(
          integrations,
          ({ id }) => id,
          (integration) =>
            card({
              locale: this.#locale,
              integration,
              headingLevel: this.headingLevel + 1,
              mayConnect: this.#mayConnect,
              busy: acts?.isBusy(integration) ?? false,
              told: acts?.told(integration) ?? nothing,
              act: (which) => void this.#act(integration, which),
            }),
        )}
      </div>
      ${this.#connectButton('more-shops')}
    </div>`;
  }

  #sum(integrations: readonly Integration[]): string {
    const { strings: words } = this.#locale;
    const shops = this.#locale.plural(integrations.length, words.count);
    const needy = integrations.filter(needsSomebody).length;
    if (needy > 0) return needy === 1 ? words.needsYou(shops) : words.needYou(shops, this.#locale.number(needy));
    return integrations.every(({ state }) => state === 'connected') ? words.allWell(shops) : shops;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Integrations.tag]: Integrations;
  }
}
