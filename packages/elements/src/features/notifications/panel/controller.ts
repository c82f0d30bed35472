import { notifications, type Notification, type NotificationsMarked, type NotificationTopic } from '@varai/client';
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

/** The tags that mend what a topic tells of. */
const places: Readonly<Record<NotificationTopic, string>> = {
  integrations: 'varai-integrations',
  usage: 'varai-usage',
  invoices: 'varai-invoices',
};

const cog = svg`<path d="M20 7h-9m3 10H5"/><circle cx="17" cy="17" r="3"/><circle cx="7" cy="7" r="3"/>`;
const checks = svg`<path d="M18 6 7 17l-5-5m20-2-7.5 7.5L13 16"/>`;

/** What the bell opens: the list, what is read of it, and the way to each place. */
export class PanelController {
  readonly #host: LitElement;
  readonly #parts: PanelParts;
  readonly #locale: LocaleController<PanelStrings>;
  readonly #popover: PopoverController<{ readonly button: HTMLElement }>;
  readonly #wishes: Late<WishesController>;
  /** All that was shown when older ones were asked for, with these, and where the next begins. */
  #older: readonly Notification[] = [];
  #cursor: string | null | undefined;
  #exact = false;
  #settings = false;
  #said: { readonly text: string; readonly undo?: readonly string[] } | undefined;

  constructor(host: LitElement, parts: PanelParts) {
    this.#host = host;
    this.#parts = parts;
    this.#locale = new LocaleController(host, panelStrings);
    this.#popover = new PopoverController(host, '.panel', (panel) => panel.focus());
    this.#wishes = late(host, async () => {
      const { WishesController: Controller } = await import('../wishes/controller.ts');
      return new Controller(host, {
        client: () => parts.source.client,
        kept: () => void parts.source.state?.$told.refresh(),
      });
    });
  }

  toggle(button: HTMLElement): void {
    adoptLate(this.#host, panelStyles);
    this.#settings = false;
    this.#said = undefined;
    this.#begin();
    this.#popover.toggle({ button });
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
            : html`${this.#tool(words.readAll, checks, () => unread > 0 && void this.#readAll(), {
                disabled: unread === 0,
              })}
              ${this.#tool(words.settings, cog, () => this.#turnSettings(), { expanded: this.#settings })}`
        }
      </header>
      <div class="said small" role="status">
        ${
          this.#said &&
          html`<span>${this.#said.text}</span>${
              this.#said.undo
                ? html`<button class="btn btn-s btn-quiet" type="button" @click=${() => void this.#undo()}>
                    ${words.undo}
                  </button>`
                : nothing
            }`
        }
      </div>
      ${this.#settings ? (this.#wishes.part?.render() ?? nothing) : this.#body()}
    </div>`;
  }

  #tool(
    label: string,
    path: unknown,
    run: () => void,
    { disabled = false, expanded = undefined as boolean | undefined },
  ) {
    return html`<button
      class="btn btn-quiet tool"
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${disabled ? 'true' : nothing}
      aria-expanded=${expanded ?? nothing}
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
      skeleton: html`<div class="ghost">${[1, 2, 3].map(() => html`<i></i><b></b>`)}</div>`,
      ready: () => this.#list(),
    });
  }

  /** The newest as they are now, then what was shown before. */
  get #known(): readonly Notification[] {
    const { items = [] } = this.#parts.source.value?.data?.page ?? {};
    const first = new Set(items.map(({ id }) => id));
    return [...items, ...this.#older.filter(({ id }) => !first.has(id))];
  }

  #list() {
    const { nextCursor = null } = this.#parts.source.value?.data?.page ?? {};
    const more = this.#cursor === undefined ? nextCursor : this.#cursor;
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
              mark: () => void this.#mark([notification.id], notification.readAt === null),
              turn: () => this.#draw(() => (this.#exact = !this.#exact)),
            });
          },
        )}
      </ul>
      ${
        more
          ? html`<button class="btn older" type="button" @click=${() => void this.#more(more)}>
              ${this.#locale.strings.older}
            </button>`
          : nothing
      }`;
  }

  #open(event: Event, notification: Notification, href: string | undefined): void {
    if (notification.readAt === null) void this.#mark([notification.id], true);
    const led = !this.#host.dispatchEvent(new NotificationOpenEvent(notification));
    if (led) event.preventDefault();
    else if (href !== undefined) return;
    this.#popover.close();
    if (!led) document.querySelector(places[topicOf(notification)])?.scrollIntoView({ block: 'start' });
  }

  /** Writes it down, and shows it as it is then; answers what has changed. */
  async #mark(ids: readonly string[], read: boolean): Promise<NotificationsMarked | undefined> {
    return this.#write(read ? notifications.read({ ids: [...ids] }) : notifications.unread({ ids }), read);
  }

  async #write(
    message: ReturnType<typeof notifications.read>,
    read: boolean,
  ): Promise<NotificationsMarked | undefined> {
    this.#said = undefined;
    try {
      const marked = await this.#parts.source.client!.send(message);
      const readAt = read ? new Date().toISOString() : null;
      this.#older = this.#older.map((one) => (marked.ids.includes(one.id) ? { ...one, readAt } : one));
      await this.#parts.source.state?.$told.refresh();
      return marked;
    } catch {
      this.#say(this.#locale.strings.notMarked);
      return undefined;
    }
  }

  async #readAll(): Promise<void> {
    const [newest] = this.#parts.source.value?.data?.page.items ?? [];
    const marked = newest && (await this.#write(notifications.read({ upTo: newest.id }), true));
    if (!marked?.ids.length) return;
    this.#said = { text: this.#locale.plural(marked.ids.length, this.#locale.strings.marked), undo: marked.ids };
    this.#host.requestUpdate();
  }

  async #undo(): Promise<void> {
    const ids = this.#said?.undo;
    // the button goes with its words
    this.#popover.element?.querySelector<HTMLElement>('.tool')?.focus();
    if (ids && (await this.#mark(ids, false))) this.#say(this.#locale.strings.unmarked);
  }

  async #more(cursor: string): Promise<void> {
    try {
      const { items, nextCursor } = await this.#parts.source.client!.send(notifications.list({ cursor }));
      this.#draw(() => {
        this.#older = [...this.#known, ...items];
        this.#cursor = nextCursor;
      });
      await this.#host.updateComplete;
      // to the first of those that came: the button may be gone
      this.#popover.element?.querySelector<HTMLElement>(`[data-id="${CSS.escape(items[0]?.id ?? '')}"] .open`)?.focus();
    } catch {
      this.#say(this.#locale.strings.notOlder);
    }
  }

  #turnSettings(): void {
    this.#begin();
    this.#draw(() => (this.#settings = !this.#settings));
    if (this.#settings) void this.#wishes.load().then((wishes) => wishes?.open());
  }

  /** The first page alone: what comes after it may be otherwise by now. */
  #begin(): void {
    this.#older = [];
    this.#cursor = undefined;
  }

  #say(text: string): void {
    this.#draw(() => (this.#said = { text }));
  }

  #draw(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
