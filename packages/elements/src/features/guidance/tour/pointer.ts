import { placeBy } from '../../../ui/place.ts';
import { findAnchor, isSeen } from '../anchors.ts';

/** How long until what is gone is looked for again, in ms. */
const pause = 150;

const modalAround = (target: Element): boolean => {
  for (let at: Node | null = target; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return true;
  return false;
};

/** Modal dialogs of the page make all else inert, also what stands in the top layer above them. */
const modalOpen = (root: Document | ShadowRoot = document): boolean =>
  [...root.querySelectorAll('*')].some(
    (one) =>
      (one instanceof HTMLDialogElement && one.matches(':modal')) ||
      (one.shadowRoot ? modalOpen(one.shadowRoot) : false),
  );

/** Finds what a stop points at, again after it was drawn anew, and keeps spot and stop beside it for as long as it is to be seen. */
export class Pointer {
  target: HTMLElement | undefined;

  #frame = 0;
  #looked = -Infinity;
  #where = '';
  #modal = false;
  readonly #come: () => void;
  readonly #gone: () => void;

  /** `come` and `gone` are told when the target is to be seen, and when it is not any more. */
  constructor(come: () => void, gone: () => void) {
    this.#come = come;
    this.#gone = gone;
  }

  follow(anchor: string, elements: () => { spot: HTMLElement; stop: HTMLDialogElement } | undefined): void {
    this.stop();
    const look = (now: number): void => {
      this.#frame = requestAnimationFrame(look);
      this.#find(anchor, now, elements()?.stop);
      const drawn = this.target && elements();
      if (drawn) this.#place(drawn.spot, drawn.stop);
    };
    look(performance.now());
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.target = undefined;
    this.#looked = -Infinity;
    this.#where = '';
  }

  #find(anchor: string, now: number, own: HTMLDialogElement | undefined): void {
    const { target } = this;
    const due = now - this.#looked > pause;
    if (target && isSeen(target) && !due) return;
    if (!due) return;
    this.#looked = now;
    const found = target && isSeen(target) ? target : findAnchor(anchor);
    const within = found && modalAround(found);
    const covered = found && !within && !own?.matches(':modal') && modalOpen();
    const next = covered ? undefined : found;
    if (next === target) return;
    this.target = next;
    this.#modal = within === true;
    this.#where = '';
    if (next) {
      next.scrollIntoView({ block: 'nearest' });
      if (!target) this.#come();
    } else this.#gone();
  }

  #place(spot: HTMLElement, stop: HTMLDialogElement): void {
    const open = stop.open || stop.matches(':popover-open');
    if (!open) {
      if (!spot.matches(':popover-open')) spot.showPopover();
      if (this.#modal) stop.showModal();
      else stop.showPopover();
    }
    const { left, top, right, width, height } = this.target!.getBoundingClientRect();
    const where = [left, top, width, height, innerWidth, innerHeight, stop.offsetHeight].join();
    if (where === this.#where) return;
    this.#where = where;
    Object.assign(spot.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    placeBy(stop, this.target!);
    // what fills the window leaves room at its side at most
    const beside = [right + 12, left - 12 - stop.offsetWidth].find(
      (at) => at > 0 && at + stop.offsetWidth < innerWidth,
    );
    if (height > innerHeight / 2 && beside !== undefined)
      Object.assign(stop.style, { left: `${beside}px`, top: `${Math.max(8, top + 12)}px` });
  }
}
