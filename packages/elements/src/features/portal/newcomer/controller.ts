import { html, nothing, type ReactiveController } from 'lit';
import { guidanceState } from '../../../core/guidance/state.ts';
import { LocaleController } from '../../../core/locale.ts';
import { StateController } from '../../../core/state-controller.ts';
import { fetched } from '../places.ts';
import type { Portal } from '../portal.ts';
import { found, type View } from '../views.ts';
import { newcomerStrings } from './strings.ts';

interface Parts {
  readonly port: Readonly<Record<string, () => Promise<unknown>>>;
  readonly views: () => readonly View[];
  /** The name of the view that is shown. */
  readonly current: () => string | undefined;
  /** Goes to a view, or to a place in it. */
  readonly lead: (address: string) => void;
  /** Whether the tour is offered; whoever came by a link wants something else. */
  readonly offers: boolean;
}

/** Where each thing to do is done, by its fact. */
const places: Readonly<Record<string, string>> = {
  profile: 'settings/profile',
  plan: 'plan/plan-picker',
  store: 'connections/integrations',
  paymentMethod: 'billing/payment-methods',
  order: 'store/live-metrics',
  wishes: 'settings/notifications',
};

/** Once a tag has something to show, or has said that it has not. */
const settled = (tag: Element): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (/^(loading)?$/.test(tag.getAttribute('state') ?? '')) return;
      watch.disconnect();
      resolve();
    };
    const watch = new MutationObserver(look);
    watch.observe(tag, { attributeFilter: ['state'] });
    look();
  });

/**
 * What leads a newcomer: the list of first steps, below the first view, and the tour. It looks whether there is anything to do
 * before it fetches either, and comes when what the view is for stands there, so that nothing that is read moves.
 */
export class NewcomerController implements ReactiveController {
  readonly #portal: Portal;
  readonly #parts: Parts;
  readonly #locale;
  readonly #led;
  #wanted = false;
  #list = false;
  #tour = false;

  constructor(portal: Portal, parts: Parts) {
    this.#portal = portal;
    this.#parts = parts;
    this.#locale = new LocaleController(portal, newcomerStrings);
    this.#led = new StateController(portal, guidanceState, ({ $guidance }) => $guidance);
    // help below says that there is a tour, and asks for it by a button
    portal.dataset['tour'] = 'portal';
    portal.addEventListener('click', this.#asked);
    portal.addEventListener('varai-checklist-open', this.#open);
    portal.addEventListener('varai-tour-seek', this.#seek);
    portal.addController(this);
  }

  readonly #asked = (event: Event): void => {
    const target = event.composedPath()[0] as Element;
    if (target.closest('[data-action=start-tour][data-tour=portal]')) void this.again();
  };

  hostUpdated(): void {
    const { data } = this.#led.value ?? {};
    if (this.#wanted || !data) return;
    this.#wanted = true;
    const hidden = this.#led.state?.latest('checklist')?.state === 'skipped';
    if (!hidden && Object.values(data.facts).includes(false)) void this.#come();
  }

  async #come(): Promise<void> {
    const tags = this.#portal.renderRoot.querySelectorAll('.view:not([hidden]) .place > *');
    await Promise.all([...[...tags].map(settled), fetched(['checklist', 'tour'], this.#parts.port)]);
    this.#list = this.#tour = true;
    this.#portal.requestUpdate();
  }

  /** Shows the tour from its beginning to whoever asks for it: also where it was skipped, or all is done and nothing offers it. */
  async again(): Promise<void> {
    await fetched(['tour'], this.#parts.port);
    this.#tour = true;
    this.#portal.requestUpdate();
    await this.#portal.updateComplete;
    this.#portal.renderRoot.querySelector<HTMLElement & { start(from: number): void }>('varai-tour')?.start(0);
  }

  /** The list, for the end of the first view. */
  list(level: number): unknown {
    if (!this.#list) return nothing;
    return html`<varai-checklist quiet heading-level=${level}>
      <p slot="actions">
        <button class="btn btn-s" type="button" data-action="start-tour" data-tour="portal">
          ${this.#locale.strings.tour}
        </button>
      </p>
    </varai-checklist>`;
  }

  tour(): unknown {
    return this.#tour ? html`<varai-tour ?offer=${this.#parts.offers}></varai-tour>` : nothing;
  }

  /** Leads to where it is done, where that is part of the portal. */
  readonly #open = (event: Event): void => {
    const { fact } = event as Event & { fact: string };
    const address = places[fact];
    if (event.defaultPrevented || !address || !found(this.#parts.views(), address)) return;
    event.preventDefault();
    this.#parts.lead(address);
  };

  /** A stop of the tour stands in another view. */
  readonly #seek = (event: Event): void => {
    const { anchor } = event as Event & { anchor: string };
    const views = this.#parts.views();
    const [tag] = anchor.split('.');
    const view = tag === 'checklist' ? views[0] : views.find(({ places: own }) => own.some((place) => place === tag));
    if (event.defaultPrevented || !view || view.name === this.#parts.current()) return;
    event.preventDefault();
    this.#parts.lead(view.name);
  };
}
