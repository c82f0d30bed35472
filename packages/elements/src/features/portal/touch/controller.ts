import { render } from 'lit';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { drawn } from '../../../ui/icons.ts';
import { refreshIcon } from '../icons.ts';
import type { Portal } from '../portal.ts';
import { scrollerOf } from '../scroll.ts';
import { strings, type Strings } from '../strings.ts';
import { mainOf, type View } from '../views.ts';
import { beginning, wayOf, type Begun, type Way } from './gesture.ts';
import { touchStyles } from './touch.styles.ts';

interface Parts {
  readonly views: () => readonly View[];
  readonly current: () => string | undefined;
}

/** How far a finger must have gone when it leaves. */
const enough = { across: 64, down: 88 };

/** Whether the page has turned off the browser's own pull, so that ours is the only one. */
const pullIsOurs = (): boolean =>
  [document.documentElement, document.body].some((one) => getComputedStyle(one).overscrollBehaviorY !== 'auto');

/**
 * Fingers on a portal that is the page: sideways to the next view, down from the top to read anew. The bar and the button
 * "Refresh" do the same.
 */
export class TouchController {
  readonly #portal: Portal;
  readonly #parts: Parts;
  readonly #locale: LocaleController<Strings>;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  #begun: Begun | undefined;
  #way: Way | undefined;
  #by = { dx: 0, dy: 0 };
  #mark: HTMLElement | undefined;
  #reading = false;

  constructor(portal: Portal, parts: Parts) {
    this.#portal = portal;
    this.#parts = parts;
    this.#locale = new LocaleController(portal, strings);
    adoptLate(portal, touchStyles);
    const passive = { passive: true };
    portal.addEventListener('touchstart', (event) => this.#start(event), passive);
    portal.addEventListener('touchmove', (event) => this.#move(event), passive);
    portal.addEventListener('touchend', () => this.#end(true));
    portal.addEventListener('touchcancel', () => this.#end(false));
  }

  /** Reads what is shown anew, and says when it is. */
  async refresh(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    this.#turn(1);
    this.#mark?.classList.add('runs');
    await this.#portal.refresh().finally(() => {
      this.#reading = false;
      this.#clear();
    });
    announce(this.#locale.strings.refreshed, this.#portal.renderRoot as ShadowRoot);
  }

  get #main(): HTMLElement | null {
    return this.#portal.renderRoot.querySelector('#views');
  }

  #start(event: TouchEvent): void {
    this.#end(false);
    const main = this.#main;
    if (!this.#portal.page || !main) return;
    const atTop = scrollerOf(this.#portal).scrollTop <= 0 && pullIsOurs() && !this.#reading;
    this.#begun = beginning(event, main, atTop);
  }

  #move(event: TouchEvent): void {
    const begun = this.#begun;
    const [touch] = event.touches;
    if (!begun || !touch) return;
    if (event.touches.length > 1) return this.#end(false);
    const by = (this.#by = { dx: touch.clientX - begun.x, dy: touch.clientY - begun.y });
    this.#way ??= wayOf(begun, by.dx, by.dy);
    if (this.#way === 'down') this.#turn(by.dy / enough.down);
    else if (this.#way === 'across' && !this.#still.matches && this.#next(by.dx))
      this.#main?.style.setProperty('translate', `${by.dx / 3}px`);
  }

  #end(left: boolean): void {
    const { dx, dy } = this.#by;
    const way = this.#way;
    this.#begun = this.#way = undefined;
    this.#main?.style.removeProperty('translate');
    if (!this.#reading) this.#clear();
    if (!left) return;
    if (way === 'down' && dy >= enough.down) void this.refresh();
    const next = way === 'across' && Math.abs(dx) >= enough.across && this.#next(dx);
    if (next) this.#portal.navigate(next);
  }

  /** The view that a finger draws in from the side. */
  #next(dx: number): string | undefined {
    const names = mainOf(this.#parts.views()).map(({ name }) => name);
    const at = names.findIndex((name) => name === this.#parts.current());
    const forward = dx < 0 === (this.#portal.dir !== 'rtl');
    return at < 0 ? undefined : names[at + (forward ? 1 : -1)];
  }

  /** Draws the mark that follows a pull: whole at 1. */
  #turn(part: number): void {
    if (!this.#mark) {
      this.#mark = Object.assign(document.createElement('div'), { className: 'pulled', ariaHidden: 'true' });
      render(drawn(refreshIcon, 'i-l'), this.#mark);
      this.#portal.renderRoot.append(this.#mark);
    }
    const reached = Math.min(1, Math.max(0, part));
    this.#mark.style.setProperty('opacity', String(reached));
    if (!this.#still.matches) this.#mark.style.setProperty('translate', `0 ${24 * reached - 24}px`);
  }

  #clear(): void {
    this.#mark?.remove();
    this.#mark = undefined;
  }
}
