import { integrations, type Check, type Client, type Integration } from '@varai/client';
import { html, nothing, type LitElement } from 'lit';
import { ExitEvent } from '../../../core/events.ts';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { DialogController } from '../../../ui/dialog.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { helpMark } from '../../../ui/help-mark.ts';
import { notice } from '../../../ui/notice.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { whole } from '../../../ui/whole.ts';
import { strings as actStrings } from '../acts/strings.ts';
import { isPassed } from '../acts/trial.ts';
import { badge } from '../standing.ts';
import { strings as listStrings } from '../strings.ts';
import { historyStyles } from './history.styles.ts';
import { strings } from './strings.ts';

const help = () => import('../../../define/guidance/help.ts');

/** What was tried of one shop, the newest first, and older ones by the page. */
export class HistoryController {
  readonly #host: LitElement;
  readonly #client: () => Client | undefined;
  readonly #locale;
  readonly #acts;
  readonly #list;
  readonly #dialog: DialogController;
  #integration: Integration | undefined;
  #checks: readonly Check[] = [];
  /** Where the next page begins; `null` where there is none. */
  #cursor: string | null = null;
  #state: 'loading' | 'ready' | 'failed' = 'loading';

  constructor(host: LitElement, client: () => Client | undefined) {
    this.#host = host;
    this.#client = client;
    this.#locale = new LocaleController(host, strings);
    this.#acts = new LocaleController(host, actStrings);
    this.#list = new LocaleController(host, listStrings);
    this.#dialog = new DialogController(host, { closed: () => host.dispatchEvent(new ExitEvent()) });
    adoptLate(host, dialogStyles, noticeStyles, historyStyles);
  }

  open(integration: Integration): void {
    this.#integration = integration;
    this.#checks = [];
    this.#cursor = null;
    this.#dialog.show();
    void this.#read();
  }

  /** The first page, or the one after what is shown. */
  async #read(): Promise<void> {
    const { id } = this.#integration!;
    const cursor = this.#cursor;
    this.#turn('loading');
    try {
      const page = await this.#client()!.send(integrations.checks({ id, ...(cursor !== null && { cursor }) }));
      // another one may have been opened meanwhile
      if (this.#integration?.id !== id || this.#cursor !== cursor) return;
      const shown = this.#checks.length;
      this.#checks = [...this.#checks, ...page.items];
      this.#cursor = page.nextCursor;
      this.#turn('ready');
      if (cursor === null) return;
      this.#say(this.#locale.plural(page.items.length, this.#locale.strings.loaded));
      await this.#host.updateComplete;
      // to the first of those that came: the button may be gone
      this.#host.renderRoot.querySelectorAll<HTMLElement>('.checks li')[shown]?.focus();
    } catch {
      if (this.#integration?.id === id) this.#turn('failed');
    }
  }

  #turn(state: 'loading' | 'ready' | 'failed'): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #say(text: string): void {
    announce(text, this.#host.renderRoot as ShadowRoot);
  }

  render(): unknown {
    const integration = this.#integration;
    if (!this.#dialog.open || !integration) return nothing;
    const { strings: words } = this.#locale;
    return this.#dialog.render({
      title: words.title(integration.name),
      close: words.close,
      large: true,
      body: html`<p class="muted">
          ${words.about} ${helpMark('connections.health', words.title(integration.name), help)}
        </p>
        ${this.#body()}`,
    });
  }

  #body() {
    const { strings: words } = this.#locale;
    const known = this.#checks.length > 0;
    const more =
      known && this.#cursor !== null
        ? html`<button
            class="btn more-checks"
            type="button"
            aria-disabled=${this.#state === 'loading'}
            @click=${() => this.#state !== 'loading' && void this.#read()}
          >
            ${words.more}
          </button>`
        : nothing;
    const empty = this.#state === 'loading' ? words.loading : words.none;
    return html`${
      known
        ? html`<ol class="checks">
            ${this.#checks.map((check) => this.#check(check))}
          </ol>`
        : nothing
    }
    ${
      this.#state === 'failed'
        ? notice({
            tone: 'danger',
            title: words.notLoaded,
            actions: html`<button class="btn btn-s" type="button" @click=${() => void this.#read()}>
              ${words.again}
            </button>`,
          })
        : known
          ? more
          : html`<p role="status">${empty}</p>`
    }`;
  }

  #check(check: Check) {
    const { strings: words } = this.#locale;
    const { at, capability, cause, latencyMs, state } = check;
    const time = whole(words.at(this.#locale.date(at, 'day'), this.#locale.date(at, 'time')));
    const passed = isPassed(check);
    return html`<li part="check" tabindex="-1">
      <time class="muted num" datetime=${at}>${time}</time>
      <span>${this.#acts.strings[capability]}</span>
      ${badge(state, passed ? { ...this.#list.strings, connected: words.passed } : this.#list.strings)}
      <p class="small muted">
        ${passed || !cause ? nothing : html`${cause.message} `}${words.ms(this.#locale.number(latencyMs))}
      </p>
    </li>`;
  }
}
