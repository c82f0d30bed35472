import type { LitElement, TemplateResult } from 'lit';
import { CommandController } from '../../../core/commands.ts';
import { LocaleController } from '../../../core/locale.ts';
import type { StateController } from '../../../core/state-controller.ts';
import type { Resource } from '../../../core/state.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { ToastController } from '../../../ui/toast.ts';
import { toastStyles } from '../../../ui/toast.styles.ts';
import { findAnchor } from '../anchors.ts';
import type { Fact } from '../events.ts';
import { keep } from '../../../core/guidance/keeping.ts';
import type { guidanceState, Led } from '../../../core/guidance/state.ts';
import { strings } from './strings.ts';

interface Parts {
  readonly source: StateController<ReturnType<typeof guidanceState>, Resource<Led>>;
  readonly refresh: () => Promise<void>;
}

/** Where each is done, by anchor. */
const places: Readonly<Record<Fact, string>> = {
  profile: 'profile',
  plan: 'plan-picker',
  store: 'integrations',
  paymentMethod: 'payment-methods',
  order: 'live-metrics',
  wishes: 'notifications.bell notifications',
};

/** What its customer does with the checklist, which no first screen needs. */
export class ChecklistActs {
  /** As it was chosen here, before it is read again. */
  state: 'open' | 'skipped' | undefined;
  /** It was asked for again after all was done. */
  brought = false;

  readonly #host: LitElement;
  readonly #parts: Parts;
  readonly #locale;
  readonly #toast: ToastController;

  constructor(host: LitElement, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    this.#locale = new LocaleController(host, strings);
    this.#toast = new ToastController(host);
    adoptLate(host, toastStyles);
    new CommandController(host, { 'show-checklist': () => void this.keep('open') });
  }

  render(): TemplateResult {
    return this.#toast.render();
  }

  /** Hides the list, or shows it again; what could not be kept is as it was. */
  async keep(state: 'open' | 'skipped'): Promise<void> {
    const { client } = this.#parts.source;
    if (!client) return;
    const { strings: words } = this.#locale;
    const before = this.state;
    this.state = state;
    this.brought = state === 'open';
    this.#host.requestUpdate();
    const input = { name: 'checklist', state };
    let end = await keep(client, input);
    // of hiding it is not asked which device was first
    if ('stale' in end) end = await keep(client, input);
    if (!('kept' in end)) {
      this.state = before;
      this.brought = false;
      this.#toast.show(words.notKept);
      return;
    }
    if (state === 'skipped')
      this.#toast.show(words.dismissed, { label: words.undo, run: () => void this.keep('open') });
    else this.#toast.hide();
  }

  /** To the tag that does it, where the page shows it. */
  lead(fact: Fact): void {
    const place = findAnchor(places[fact]);
    if (!place) return;
    place.scrollIntoView({ block: 'start' });
    const target = place.shadowRoot?.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6,button,a,input') ?? place;
    target.focus({ preventScroll: true });
  }
}
