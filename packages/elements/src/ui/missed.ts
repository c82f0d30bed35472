import { html, render, type LitElement, type ReactiveController } from 'lit';
import { remedies } from '../core/late.ts';
import { LocaleController } from '../core/locale.ts';
import { coreStrings } from '../core/strings.ts';
import { adoptLate } from './adopt.ts';
import { icon } from './all-icons.ts';
import { keepFocus } from './kept-focus.ts';
import { missedStrings } from './missed-strings.ts';
import { missedStyles } from './missed.styles.ts';
import { noticeStyles } from './notice.styles.ts';
import { placeBy } from './place.ts';

/** What was pressed last, in whatever tree. */
let pressed: Element | undefined;
let noted: Note | undefined;

document.addEventListener(
  'click',
  (event) => {
    const [target] = event.composedPath();
    pressed = target instanceof Element ? (target.closest('button,a,select') ?? target) : undefined;
    if (!noted?.holds(event)) noted?.close();
  },
  { capture: true },
);
document.addEventListener('keydown', ({ key }) => key === 'Escape' && noted?.close());
const place = () => noted?.place();
window.addEventListener('scroll', place, { capture: true, passive: true });
window.addEventListener('resize', place);
window.addEventListener('online', () => noted?.isOffline && noted.close());

/** Says beside what was pressed that its part could not be fetched, until the next press. */
class Note implements ReactiveController {
  readonly #host: LitElement;
  readonly #core: LocaleController<typeof coreStrings.en>;
  readonly #words: LocaleController<typeof missedStrings.en>;
  readonly #element = document.createElement('div');
  /** It says that there is no network, which is over once there is. */
  isOffline = false;
  #anchor: Element;
  #again: (() => unknown) | undefined;
  #missed = 0;

  constructor(host: LitElement) {
    this.#host = this.#anchor = host;
    this.#core = new LocaleController(host, coreStrings);
    this.#words = new LocaleController(host, missedStrings);
    Object.assign(this.#element, { className: 'notice is-warning missed', role: 'alert', popover: 'manual' });
    this.#element.setAttribute('part', 'notice');
    host.addController(this);
  }

  /** The words of its language may come after it is shown. */
  hostUpdated(): void {
    if (!this.#element.isConnected) return;
    this.#draw();
    this.place();
  }

  holds(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }

  /** With a way to try `again`; without one it says that there is no network. */
  show(again: (() => unknown) | undefined): void {
    this.isOffline = again === undefined;
    this.#again = again;
    if (again) this.#missed++;
    adoptLate(this.#host, noticeStyles, missedStyles);
    const root = this.#host.renderRoot as ShadowRoot;
    const seen = (one: Element | null | undefined) => (one && one.getClientRects().length > 0 ? one : undefined);
    this.#anchor = seen(pressed) ?? seen(root.activeElement) ?? this.#host;
    // what is outside of a dialog cannot be pressed, and a press outside of a panel closes it
    const within = [...root.querySelectorAll('dialog,[popover]')].filter((one) => one.matches(':modal,:popover-open'));
    (within.at(-1) ?? root).append(this.#element);
    this.#draw();
    this.#element.showPopover();
    this.place();
  }

  close(): void {
    noted = undefined;
    const left = this.#element.matches(':focus-within');
    this.#element.remove();
    // what opens next gives the focus back to it
    if (left) (this.#anchor as HTMLElement).focus();
  }

  place(): void {
    placeBy(this.#element, this.#anchor as HTMLElement);
  }

  #draw(): void {
    const again = this.#again;
    const { strings: words } = this.#words;
    const close = html`<button class="btn btn-s btn-quiet" type="button" @click=${() => this.close()}>
      ${words.close}
    </button>`;
    if (!again)
      return void render(
        html`${icon('triangle-alert')}
          <p class="sub">${words.offline}</p>
          <p>${words.offlineText}</p>
          <div class="row">${close}</div>`,
        this.#element,
      );
    const retry = () => {
      this.close();
      pressed = this.#anchor;
      void again();
    };
    render(
      html`${icon('triangle-alert')}
        <p class="sub">${words.missed}</p>
        <p>${words.missedText} ${this.#missed > 1 && navigator.onLine ? words.reload : ''}</p>
        <div class="row">
          <button class="btn btn-s" type="button" @click=${retry}>${this.#core.strings.again}</button>
          ${close}
        </div>`,
      this.#element,
    );
  }
}

const notes = new WeakMap<LitElement, Note>();
const noteOf: WeakMap<Element, Note> = notes;

/** From now on a press in this host that comes to nothing is told there, and one that takes its own place away leaves nobody nowhere. */
export function hearMissed(host: LitElement): void {
  keepFocus(host);
  if (!notes.has(host)) notes.set(host, new Note(host));
}

remedies.say = (host, again) => {
  noted?.close();
  noted = notes.get(host);
  noted?.show(again);
};

const heard = new WeakSet<EventTarget>();

/**
 * Says beside what was pressed that an act was refused for want of a network: one that needs a right of its own, as
 * whatever costs money or opens a door. What a page does by itself is refused in silence.
 */
export function hearRefused(events: EventTarget): void {
  if (heard.has(events)) return;
  heard.add(events);
  events.addEventListener('write-refused', (event) => {
    const { refused } = event as Event & { readonly refused: { readonly endpoint: { readonly feature?: string } } };
    if (!refused.endpoint.feature) return;
    for (let root = pressed?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      const note = noteOf.get(root.host);
      if (!note) continue;
      noted?.close();
      noted = note;
      return note.show(undefined);
    }
  });
}

let tries = 0;

/** Firefox never asks again for a module that it could not have: under another name, which is the same file, it does. */
remedies.anew = (error) =>
  import(
    /* webpackIgnore: true */ /* @vite-ignore */ `${/module: (\S+)/.exec(String(error))?.[1]}#${++tries}`
  ) as Promise<never>;
