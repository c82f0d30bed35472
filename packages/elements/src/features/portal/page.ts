import type { Notification } from '@varai/client';
import type { ReactiveController } from 'lit';
import type { Portal } from './portal.ts';
import { opensSearch } from './slash.ts';
import { uncover } from './uncover.ts';
import { found, type View } from './views.ts';

interface Parts {
  readonly views: () => readonly View[];
  /** The name of the view that is shown. */
  readonly current: () => string | undefined;
  /** The page's address is another one. */
  readonly followed: () => void;
}

/** A tag that can be told to read anew. */
interface Fresh {
  refresh(): Promise<void>;
}

/** Which place hears what the page's buttons ask for by `data-action`. */
const hearers: Readonly<Record<string, string>> = {
  'change-plan': 'plan/plan-picker',
  cancel: 'plan/subscription',
  'add-payment-method': 'billing/payment-methods',
  'pay-invoice': 'billing/invoices',
  'buy-tokens': 'billing/usage',
};

/** Where what is told of is mended, by the first part of its kind. */
const remedies: Readonly<Record<string, string>> = {
  integrations: 'connections/integrations',
  usage: 'billing/usage',
  invoices: 'billing/invoices',
};

/** What the portal hears from its page: the browser's buttons, `/`, buttons that ask for a tag, what was told; and how the page is called. */
export class PageController implements ReactiveController {
  readonly #portal: Portal;
  readonly #parts: Parts;
  /** What the page was called before. */
  #called: string | undefined;

  constructor(portal: Portal, parts: Parts) {
    this.#portal = portal;
    this.#parts = parts;
    portal.addController(this);
    portal.addEventListener('varai-notification-open', this.#told);
    portal.addEventListener('focusin', (event) => uncover(portal, portal.renderRoot, event));
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#parts.followed);
    document.addEventListener('keydown', this.#key);
    // before the tags hear it, which may stand in a view that is not shown, or not be here yet
    document.addEventListener('click', this.#click, true);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#parts.followed);
    document.removeEventListener('keydown', this.#key);
    document.removeEventListener('click', this.#click, true);
    if (this.#called !== undefined) document.title = this.#called;
    this.#called = undefined;
  }

  /** Has the tags of the view that is shown read anew. */
  async refresh(): Promise<void> {
    const tags = this.#portal.renderRoot.querySelectorAll<HTMLElement & Partial<Fresh>>(
      '.view:not([hidden]) .place > *',
    );
    await Promise.all([...tags].map(async (tag) => tag.refresh?.()));
  }

  /** Names the page after what is shown, where the portal is the page. */
  name(view: string): void {
    const { page, pageTitle } = this.#portal;
    if (!page) return;
    this.#called ??= document.title;
    const title = (pageTitle ?? ['{view}', this.#called].filter(Boolean).join(' – ')).replace('{view}', view);
    if (document.title !== title) document.title = title;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (this.#parts.views().length === 0 || !opensSearch(event)) return;
    event.preventDefault();
    void this.#portal.search();
  };

  readonly #told = (event: Event): void => {
    const { notification } = event as Event & { notification: Notification };
    const address = remedies[notification.kind.split('/', 1)[0]!];
    if (event.defaultPrevented || !found(this.#parts.views(), address) || !address) return;
    event.preventDefault();
    this.#portal.navigate(address);
  };

  readonly #click = (event: MouseEvent): void => {
    const path = event.composedPath();
    const [target] = path;
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const address = hearers[button?.dataset['action'] ?? ''];
    const { view, place } = found(this.#parts.views(), address) ?? {};
    if (!button || !address || !view || view.name === this.#parts.current()) return;
    if (button.matches(':disabled,[aria-disabled=true]')) return;
    const within = path.includes(this.#portal);
    // a tag of the page's own answers the page's buttons
    if (!within && document.querySelector(`varai-${place}`)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#portal.navigate(address) && !within) void this.#again(button, `varai-${place}`);
  };

  /** What the page asked for is done in the view that is shown now; who stood in another view looks around first. */
  async #again(button: HTMLElement, tag: string): Promise<void> {
    await Promise.all([this.#portal.updateComplete, customElements.whenDefined(tag)]);
    button.click();
  }
}
