import type { Notification, NotificationTopic } from '@varai/client';
import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { late, type Late } from '../../../core/late.ts';
import { LocaleController } from '../../../core/locale.ts';
import type { PhaseController } from '../../../core/phase.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { heading } from '../../../ui/heading.ts';
import { drawn } from '../../../ui/icons.ts';
import { inPhase } from '../../../ui/in-phase.ts';
import { PopoverController } from '../../../ui/popover.ts';
import type { ActsController } from '../acts/controller.ts';
import { NotificationOpenEvent } from '../events.ts';
import type { Source } from '../live.ts';
import type { Told } from '../state.ts';
import type { WishesController } from '../wishes/controller.ts';
import { item } from './item.ts';
import { panelStyles } from './panel.styles.ts';
import { panelStrings, type PanelStrings } from './strings.ts';
import { topicOf } from './words.ts';

interface PanelParts {
  readonly source: Source;
  readonly phase: PhaseController<Told>;
  readonly href: (topic: NotificationTopic) => string | undefined;
}

const cog = svg`<path d="M20 7h-9m3 10H5"/><circle cx="17" cy="17" r="3"/><circle cx="7" cy="7" r="3"/>`;
const checks = svg`<path d="M18 6 7 17l-5-5m20-2-7.5 7.5L13 16"/>`;

/** What the bell opens: the list, what is read of it, and the way to each place. */
export class PanelController {
  readonly #host: LitElement;
  readonly #parts: PanelParts;
  readonly #locale: LocaleController<PanelStrings>;
  readonly #popover: PopoverController<{ readonly button: HTMLElement }>;
  readonly #wishes: Late<WishesController>;
  readonly #acts: Late<ActsController>;
  /** What was to be done could not be. */
  #lost = false;
  #exact = false;
  #settings = false;

  private constructor(host: LitElement, parts: PanelParts, words: PanelStrings) {
    this.#host = host;
    this.#parts = parts;
    this.#locale = new LocaleController(host, panelStrings);
    this.#locale.strings = words;
    this.#popover = new PopoverController(host, '.panel', (panel) => panel.focus());
    this.#acts = late(
      host,
      () => import('../acts/controller.ts'),
      ({ ActsController: Controller }) =>
        new Controller(host, {
          source: parts.source,
          notMarked: () => this.#locale.strings.notMarked,
          first: () => this.#popover.element?.querySelector<HTMLElement>('.tool')?.focus(),
          show: (notification) => void this.#show(notification),
        }),
    );
    this.#wishes = late(
      host,
      () => import('../wishes/controller.ts'),
      ({ WishesController: Controller }) =>
        Controller.of(host, {
          client: () => parts.source.client,
          kept: () => void parts.source.state?.$told.refresh(),
        }),
    );
  }

  /** Comes with its words, so that nobody reads English ones first. */
  static async of(host: LitElement, parts: PanelParts): Promise<PanelController> {
    return new PanelController(host, parts, await LocaleController.words(host.lang, panelStrings, host));
  }

  toggle(button: HTMLElement): void {
    adoptLate(this.#host, panelStyles);
    this.#settings = false;
    this.#lost = false;
    this.#acts.part?.begin();
    // before the network goes
    void this.#acts.load();
    this.#popover.toggle({ button });
  }

  /** Opens it where it is closed, and shows the wishes or the list. */
  open(button: HTMLElement, settings: boolean): void {
    if (!this.#popover.shown) this.toggle(button);
    if (settings !== this.#settings) this.#turnSettings();
  }

  render(title: string, level: number): TemplateResult | typeof nothing {
    if (!this.#popover.shown) return nothing;
    const { strings: words } = this.#locale;
    const { unread = 0 } = this.#parts.source.value?.data?.page ?? {};
    return html`<div
      class="panel"
      part="panel"
      role="dialog"
      aria-labelledby="panel-title"
      tabindex="-1"
      popover
      @beforetoggle=${this.#popover.toggled}
    >
      <header>
        ${heading(level, 'heading', title, 'panel-title')}
        ${
          this.#parts.phase.phase === 'forbidden'
            ? nothing
            : html`${this.#tool(words.readAll, checks, () => unread > 0 && void this.#act((acts) => acts.readAll()), {
                disabled: unread === 0,
              })}
              ${this.#tool(words.settings, cog, () => this.#turnSettings(), { expanded: this.#settings })}`
        }
      </header>
      <div class="said small" role="status">
        ${this.#lost ? html`<span>${words.notMarked}</span>` : (this.#acts.part?.render() ?? nothing)}
      </div>
      ${this.#settings ? (this.#wishes.part?.render() ?? nothing) : this.#body()}
    </div>`;
  }

  #tool(
    label: string,
    path: unknown,
    run: () => void,
    { disabled = false, expanded = nothing as boolean | typeof nothing },
  ) {
    return html`<button
      class="btn btn-quiet tool"
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${disabled ? 'true' : nothing}
      aria-expanded=${expanded}
      @click=${run}
    >
      ${drawn(path, '')}
    </button>`;
  }

  #body() {
    const { strings: words } = this.#locale;
    return inPhase(this.#parts.phase, {
      failed: { title: words.failed, text: words.failedText },
      empty: { title: words.none, text: words.noneText },
      forbidden: { title: words.forbidden, text: words.forbiddenText },
      skeleton: () => html`<div class="ghost">${[1, 2, 3].map(() => html`<i></i><b></b>`)}</div>`,
      ready: () => this.#list(),
    });
  }

  /** The newest as they are now, then what was shown before. */
  get #known(): readonly Notification[] {
    const { items = [] } = this.#parts.source.value?.data?.page ?? {};
    const first = new Set(items.map(({ id }) => id));
    return [...items, ...(this.#acts.part?.older ?? []).filter(({ id }) => !first.has(id))];
  }

  #list() {
    const { nextCursor = null } = this.#parts.source.value?.data?.page ?? {};
    const { cursor: more = nextCursor } = this.#acts.part ?? {};
    return html`<ul class="list">
        ${repeat(
          this.#known,
          ({ id }) => id,
          (notification) => {
            const href = this.#parts.href(topicOf(notification));
            return item({
              locale: this.#locale,
              notification,
              href,
              exact: this.#exact,
              open: (event) => this.#open(event, notification, href),
              mark: () => void this.#act((acts) => acts.mark([notification.id], notification.readAt === null)),
              turn: () => this.#draw(() => (this.#exact = !this.#exact)),
            });
          },
        )}
      </ul>
      ${
        more
          ? html`<button
              class="btn older"
              type="button"
              @click=${() => void this.#act((acts) => acts.more(more, this.#known))}
            >
              ${this.#locale.strings.older}
            </button>`
          : nothing
      }`;
  }

  #open(event: Event, notification: Notification, href: string | undefined): void {
    if (notification.readAt === null) void this.#act((acts) => acts.mark([notification.id], true));
    const led = !this.#host.dispatchEvent(new NotificationOpenEvent(notification));
    if (led) event.preventDefault();
    else if (href !== undefined) return;
    this.#popover.close();
    // what mends it is called as its topic
    if (!led) document.querySelector(`varai-${topicOf(notification)}`)?.scrollIntoView({ block: 'start' });
  }

  /** Does it, once what does it is here. */
  async #act(run: (acts: ActsController) => unknown): Promise<void> {
    this.#lost = false;
    const acts = await this.#acts.load();
    if (acts) await run(acts);
    else this.#draw(() => (this.#lost = true));
  }

  async #show(notification: Notification | undefined): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // the button that was pressed may be gone
    this.#popover.element
      ?.querySelector<HTMLElement>(`[data-id="${CSS.escape(notification?.id ?? '')}"] .open`)
      ?.focus();
  }

  #turnSettings(): void {
    this.#acts.part?.begin();
    this.#draw(() => (this.#settings = !this.#settings));
    if (this.#settings) void this.#wishes.use((wishes) => void wishes.open());
  }

  #draw(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
