import type { NotificationTopic } from '@varai/client';
import { html, LitElement, nothing, svg } from 'lit';
import { late, type Late } from '../../core/late.ts';
import { LocaleController } from '../../core/locale.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { drawn } from '../../ui/icons.ts';
import { NotificationsChangedEvent } from './events.ts';
import { styles } from './notifications.styles.ts';
import type { PanelController } from './panel/controller.ts';
import { notificationsState, type Told } from './state.ts';
import { strings } from './strings.ts';

const bell = svg`<path d="M10.3 21a1.9 1.9 0 0 0 3.4 0M3.3 15.3A1 1 0 0 0 4 17h16a1 1 0 0 0 .7-1.7C19.4 14 18 12.5 18 8a6 6 0 0 0-12 0c0 4.5-1.4 6-2.7 7.3"/>`;

/**
 * @summary A bell that says how much is unread, and behind it what the account was told: shops that need somebody, usage that
 * runs out, payments that failed.
 *
 * A notification leads to the place that mends it: to the address that the page gives for its topic, or to the page's own
 * `<varai-integrations>`, `<varai-usage>` or `<varai-invoices>`. Chosen, it is read. What is read, muted and
 * mailed is the user's, and all tabs agree.
 *
 * @slot loader - Replaces the skeleton in the panel.
 * @slot error - Replaces what is said when notifications cannot be loaded or seen.
 * @slot empty - Replaces what is said when there is nothing to tell.
 * @event {ReadyEvent} varai-ready - Notifications are known for the first time.
 * @event {LoadErrorEvent} varai-load-error - Notifications could not be loaded. Carries `error`.
 * @event {NotificationOpenEvent} varai-notification-open - A notification was chosen. Carries `notification`. Cancelable: the page leads on itself then.
 * @event {NotificationsChangedEvent} varai-notifications-changed - More or fewer are unread. Carries `total` and `actionRequired`.
 * @csspart bell - The button.
 * @csspart count - How many are unread.
 * @csspart panel - What the button opens.
 * @csspart notification - One notification.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - There is nothing to tell.
 * @cssstate ready - All is shown and fresh.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not see notifications.
 */
export class Notifications extends LitElement {
  static readonly tag = 'varai-notifications';
  static override styles = styles;
  static override properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    integrationsHref: { attribute: 'integrations-href' },
    usageHref: { attribute: 'usage-href' },
    invoicesHref: { attribute: 'invoices-href' },
  };

  readonly #locale = new LocaleController(this, strings);
  readonly #told = new StateController(this, notificationsState, ({ $told }) => $told);
  readonly #phase: PhaseController<Told> = new PhaseController<Told>(this, {
    value: () => this.#told.value,
    refresh: () => this.refresh(),
    empty: ({ page }) => page.items.length === 0,
  });
  readonly #panel: Late<PanelController> = late(
    this,
    () => import('./panel/controller.ts'),
    ({ PanelController: Controller }) =>
      Controller.of(this, {
        source: this.#told,
        phase: this.#phase,
        href: (topic) => this.#hrefs()[topic],
      }),
  );

  /** The level of the panel's heading, 1 to 6. */
  declare headingLevel: number;

  /** Where shops are mended. */
  declare integrationsHref: string | undefined;

  /** Where usage is seen and more can be had. */
  declare usageHref: string | undefined;

  /** Where invoices are paid. */
  declare invoicesHref: string | undefined;

  #counted: string | undefined;
  /** When the newest of those that are known was told. */
  #newest: string | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    // What comes later can wait for what the customer sees; the panel must be here before the network goes.
    void import('./live.ts').then(
      ({ followNotifications }) => followNotifications(this, this.#told),
      () => undefined,
    );
    void import('../../ui/late.ts').then(
      ({ whenCalm }) => whenCalm(() => void this.#panel.load()),
      () => undefined,
    );
    void import('../../ui/missed.ts').then(
      ({ hearMissed }) => hearMissed(this),
      () => undefined,
    );
  }

  /** Reads notifications again; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#told.state?.$told.refresh();
  }

  /** Opens what was told, or the wishes about what is to be told. */
  async open(shown: 'list' | 'settings' = 'list'): Promise<void> {
    await this.updateComplete;
    await this.#panel.use((panel) => panel.open(this.#bell, shown === 'settings'));
  }

  #hrefs(): Readonly<Record<NotificationTopic, string | undefined>> {
    return { integrations: this.integrationsHref, usage: this.usageHref, invoices: this.invoicesHref };
  }

  get #bell(): HTMLElement {
    return this.renderRoot.querySelector('.bell')!;
  }

  protected override updated(): void {
    const { page } = this.#told.value?.data ?? {};
    if (!page) return;
    const { items, unread, actionRequired } = page;
    const counted = `${unread}/${actionRequired}`;
    if (counted !== this.#counted) {
      this.#counted = counted;
      this.dispatchEvent(new NotificationsChangedEvent(unread, actionRequired));
    }
    const known = this.#newest;
    this.#newest = items[0]?.at ?? known ?? '';
    const news = items.filter(({ at, readAt }) => readAt === null && known !== undefined && at > known);
    if (news.length > 0) void this.#say(this.#locale.plural(news.length, this.#locale.strings.news));
  }

  async #say(words: string): Promise<void> {
    const { announce } = await import('../../core/live-region.ts');
    announce(words, this.renderRoot as ShadowRoot);
  }

  protected override render() {
    const { strings: words } = this.#locale;
    const { unread = 0 } = this.#told.value?.data?.page ?? {};
    const { label, count } = unread > 0 ? this.#unread(unread) : { label: words.heading, count: '' };
    return html`<button
        class="btn btn-quiet bell"
        part="bell"
        type="button"
        aria-haspopup="dialog"
        aria-expanded="false"
        aria-label=${label}
        @click=${() => void this.#panel.use((panel) => panel.toggle(this.#bell))}
      >
        ${drawn(bell, '')}${count ? html`<span class="count" part="count" aria-hidden="true">${count}</span>` : nothing}
      </button>
      ${this.#panel.part?.render(words.heading, this.headingLevel) ?? nothing}`;
  }

  /** How many, and in words; of more than 99 only that. */
  #unread(unread: number): { label: string; count: string } {
    const exactly = this.#locale.number(unread);
    const count = unread > 99 ? `${this.#locale.number(99)}+` : exactly;
    return { label: this.#locale.plural(unread, this.#locale.strings.unread).replace(exactly, count), count };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Notifications.tag]: Notifications;
  }
}
