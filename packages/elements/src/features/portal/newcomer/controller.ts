import { html, nothing, type ReactiveController } from 'lit';
import { guidanceState } from '../../../core/guidance/state.ts';
import { remedies } from '../../../core/late.ts';
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

/** What the set-up does. */
const settingUp = ['profile', 'store', 'plan', 'paymentMethod'] as const;

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
 * What leads a newcomer: the list of first steps, below the first view, the set-up step by step below it, and the tour. It looks
 * whether there is anything to do before it fetches any, and comes when what the view is for stands there, so that nothing that
 * is read moves.
 */
export class NewcomerController implements ReactiveController {
  readonly #portal: Portal;
  readonly #parts: Parts;
  readonly #locale;
  readonly #led;
  #wanted = false;
  #list = false;
  #setUp = false;
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
  readonly again = async (): Promise<void> => {
    if (!(await this.#has('tour', this.again))) return;
    this.#tour = true;
    await this.#drawn();
    this.#portal.renderRoot.querySelector<HTMLElement & { start(from: number): void }>('varai-tour')?.start(0);
  };

  /** Shows the set-up where its user left it on whatever device, and hides it again. */
  readonly #turn = async (): Promise<void> => {
    if (!this.#setUp && !(await this.#has('wizard', this.#turn))) return;
    this.#setUp = !this.#setUp;
    await this.#drawn();
    if (this.#setUp) this.#portal.renderRoot.querySelector<HTMLElement>('#set-up')?.focus();
  };

  /** Whether the code of a tag could be had; where not, that is said, with a way to do the same again. */
  #has(tag: string, again: () => unknown): Promise<boolean> {
    return fetched([tag], this.#parts.port).then(
      () => true,
      () => {
        remedies.say?.(this.#portal, again);
        return false;
      },
    );
  }

  #drawn(): Promise<unknown> {
    this.#portal.requestUpdate();
    return this.#portal.updateComplete;
  }

  /** The list, for the end of the first view, and the set-up. */
  list(level: number): unknown {
    if (!this.#list) return nothing;
    const { strings: words } = this.#locale;
    const facts = this.#led.value?.data?.facts;
    return html`<varai-checklist quiet heading-level=${level}>
        <p slot="actions">
          ${
            this.#setUp || settingUp.some((fact) => facts?.[fact] === false)
              ? html`<button
                  class="btn btn-s btn-primary"
                  type="button"
                  aria-expanded=${this.#setUp}
                  @click=${this.#turn}
                >
                  ${words.setUp}
                </button>`
              : nothing
          }
          <button class="btn btn-s" type="button" data-action="start-tour" data-tour="portal">${words.tour}</button>
        </p>
      </varai-checklist>
      ${
        this.#setUp
          ? html`<div class="place" role="group" id="set-up" tabindex="-1" aria-label=${words.setUp}>
              <varai-wizard heading-level=${level}></varai-wizard>
            </div>`
          : nothing
      }`;
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
