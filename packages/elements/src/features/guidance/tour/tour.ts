import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { StepChangedEvent } from '../../../core/events.ts';
import { LocaleController } from '../../../core/locale.ts';
import { StateController } from '../../../core/state-controller.ts';
import { ToastController } from '../../../ui/toast.ts';
import { TourEndedEvent, TourSeekEvent } from '../events.ts';
import { keep } from '../../../core/guidance/keeping.ts';
import { guidanceState } from '../../../core/guidance/state.ts';
import { Pointer } from './pointer.ts';
import type { TourStep } from './steps.ts';
import { strings } from './strings.ts';
import { styles } from './tour.styles.ts';

const namesOf = ({ anchor }: TourStep) => anchor.split(' ') as [string, ...string[]];

/** Whether a key belongs to something that stands open around what has the focus. */
const isOpenIn = (path: readonly EventTarget[]): boolean =>
  path.some((one) => one instanceof Element && one.matches('dialog[open],:popover-open,[aria-expanded=true]'));

/**
 * @summary Points at one thing after another in the page, through the shadow roots of our tags, and says what it is for.
 *
 * It follows what it points at while the page draws it anew, waits while it is gone, and goes on when it is back. Arrow keys
 * move, Escape skips it for good, with a way back; where its user was is kept with the account. Without `steps` it shows the
 * portal. It says nothing where progress cannot be had, and does not come by itself then.
 *
 * @event {StepChangedEvent} varai-step-changed - Another stop is shown. Carries `step`, its anchor.
 * @event {TourSeekEvent} varai-tour-seek - What a stop points at is not to be seen. Carries `anchor`. Cancelable: the page leads there, and the tour waits.
 * @event {TourEndedEvent} varai-tour-ended - It is over. Carries `skipped`.
 * @csspart spot - What frames the thing that is pointed at.
 * @csspart stop - What is said of it.
 */
export class Tour extends LitElement {
  static readonly tag = 'varai-tour';
  static override styles = styles;
  static override properties = {
    name: {},
    auto: { type: Boolean },
    offer: { type: Boolean },
    steps: { attribute: false },
  };

  readonly #locale = new LocaleController(this, strings);
  readonly #led = new StateController(this, guidanceState, ({ $guidance }) => $guidance);
  readonly #toast: ToastController = new ToastController(this);
  readonly #pointer: Pointer = new Pointer(
    () => this.#come(),
    () => this.requestUpdate(),
  );

  /** What its progress is kept under. */
  declare name: string;
  /** It begins by itself, for whoever has neither seen nor skipped it. */
  declare auto: boolean;
  /** It is offered by itself in one line, once, to whoever does not know it; Escape takes it for skipped. */
  declare offer: boolean;
  /** The page's own stops. */
  declare steps: readonly TourStep[] | undefined;

  /** Which stop; undefined while it does not run. */
  #at: number | undefined;
  #forward = true;
  /** Whoever had the focus before gets it back. */
  #before: HTMLElement | null | undefined;
  #begun = false;
  #offered = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.name = 'portal';
    this.auto = false;
    this.offer = false;
  }

  /** Whether it runs, also while it waits for what it points at. */
  get running(): boolean {
    return this.#at !== undefined;
  }

  /** Begins, or goes on where its user was; also after it was skipped. */
  start(from?: number): void {
    if (this.running) return;
    const kept = this.#led.state?.latest(this.name);
    const known = kept?.state === 'open' ? this.#all.findIndex((step) => namesOf(step)[0] === kept.step) : 0;
    this.#begun = true;
    this.#offered = false;
    let before = document.activeElement;
    while (before?.shadowRoot?.activeElement) before = before.shadowRoot.activeElement;
    this.#before = before as HTMLElement | null;
    this.#toast.hide();
    this.#go(Math.max(0, from ?? known), true);
  }

  /** Ends it for good, until somebody asks for it again. */
  skip(): void {
    if (!this.running) return;
    this.#end(true);
    const { strings: words } = this.#locale;
    this.#toast.show(words.skipped, { label: words.undo, run: () => this.start(0) });
  }

  get #all(): readonly TourStep[] {
    return this.steps ?? this.#locale.strings.portal;
  }

  #go(at: number, forward: boolean): void {
    const step = this.#all[at];
    if (!step) return forward ? this.#end(false) : undefined;
    this.#at = at;
    this.#forward = forward;
    this.#close();
    this.requestUpdate();
    this.#pointer.follow(step.anchor, () => this.#elements());
    clearTimeout(this.#patience);
    if (this.#pointer.target) return;
    const led = !this.dispatchEvent(new TourSeekEvent(namesOf(step)[0]));
    // what is not there by then is not there at all
    if (!step.required)
      this.#patience = setTimeout(
        () => {
          if (this.#at === at && !this.#pointer.target) this.#go(at + (this.#forward ? 1 : -1), this.#forward);
        },
        led ? 10_000 : 500,
      );
  }

  /** What it points at is to be seen: it is drawn, and the focus comes to it. */
  #come(): void {
    const at = this.#at;
    const step = this.#all[at ?? -1];
    if (!step) return;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      requestAnimationFrame(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus()),
    );
    const [anchor] = namesOf(step);
    this.dispatchEvent(new StepChangedEvent(anchor));
    void this.#keep('open', anchor);
  }

  #end(skipped: boolean): void {
    this.#at = undefined;
    clearTimeout(this.#patience);
    this.#pointer.stop();
    this.#close();
    this.requestUpdate();
    this.#before?.focus({ preventScroll: true });
    this.dispatchEvent(new TourEndedEvent(skipped));
    void this.#keep(skipped ? 'skipped' : 'done', null);
  }

  async #keep(state: 'done' | 'open' | 'skipped', step: string | null): Promise<void> {
    const { client } = this.#led;
    if (!client) return;
    const input = {
      name: this.name,
      state,
      step: step && /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/.test(step) ? step : null,
    };
    let end = await keep(client, input);
    // that it is over holds whichever device was first
    if ('stale' in end && state !== 'open') end = await keep(client, input);
    if ('failed' in end && state === 'skipped') this.#toast.show(this.#locale.strings.notKept);
  }

  #elements(): { spot: HTMLElement; stop: HTMLDialogElement } | undefined {
    const spot = this.renderRoot.querySelector<HTMLElement>('.spot');
    const stop = this.renderRoot.querySelector<HTMLDialogElement>('.stop');
    return spot && stop ? { spot, stop } : undefined;
  }

  /** Out of the top layer: the next stop may stand in a dialog, which wants another way of opening. */
  #close(): void {
    const { spot, stop } = this.#elements() ?? {};
    if (stop?.matches(':popover-open')) stop.hidePopover();
    if (stop?.open) stop.close();
    if (spot?.matches(':popover-open')) spot.hidePopover();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#key, true);
    document.addEventListener('click', this.#asked);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#key, true);
    document.removeEventListener('click', this.#asked);
    clearTimeout(this.#patience);
    this.#pointer.stop();
    this.#at = undefined;
    super.disconnectedCallback();
  }

  /** Only while it is read: what somebody types elsewhere is not for it. Escape is, wherever the focus is, unless what is open there wants it. */
  readonly #key = (event: KeyboardEvent): void => {
    const { stop } = this.#elements() ?? {};
    if (this.#declined(event)) return;
    if (!this.running || !stop || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const path = event.composedPath();
    const within = path.includes(stop);
    const elsewhere = !within && isOpenIn(path);
    const right = this.#locale.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const left = this.#locale.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === 'Escape' && !elsewhere) this.skip();
    else if (within && event.key === right) this.#move(1);
    else if (within && event.key === left) this.#move(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #propose(): void {
    const { strings: words } = this.#locale;
    this.#offered = true;
    this.#toast.show(words.offer, { label: words.begin, run: () => this.start(0) });
    void this.#keep('open', null);
  }

  /** Whether a key has said no to the offer, which stands there. */
  #declined(event: KeyboardEvent): boolean {
    const stands = this.#offered && !this.running && this.renderRoot.querySelector('.toast');
    if (!stands || event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return false;
    if (isOpenIn(event.composedPath().filter((one) => one !== stands))) return false;
    this.#offered = false;
    this.#toast.hide();
    void this.#keep('skipped', null);
    return true;
  }

  /** A button of the page with `data-action="start-tour"`, for this tour or for any. */
  readonly #asked = (event: MouseEvent): void => {
    const [target] = event.composedPath();
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action=start-tour]') : null;
    const { tour = this.name } = button?.dataset ?? {};
    if (button && tour === this.name && !event.defaultPrevented) this.start(0);
  };

  #move(by: 1 | -1): void {
    if (this.#at !== undefined) this.#go(this.#at + by, by > 0);
  }

  protected override updated(): void {
    if (!this.#led.value?.data || this.#begun || !(this.auto || this.offer)) return;
    this.#begun = true;
    const kept = this.#led.state?.latest(this.name);
    if (this.auto && (kept?.state ?? 'open') === 'open') this.start();
    else if (!kept) this.#propose();
  }

  protected override render() {
    const at = this.#at;
    const step = at === undefined || !this.#pointer.target ? undefined : this.#all[at];
    return html`${step ? this.#stop(step, at!) : nothing}${this.#toast.render()}`;
  }

  #stop({ title, text }: TourStep, at: number): TemplateResult {
    const { strings: words } = this.#locale;
    const all = this.#all.length;
    const number = (value: number) => this.#locale.number(value);
    return html`<div class="spot" part="spot" popover="manual" aria-hidden="true"></div>
      <dialog class="stop" part="stop" popover="manual" aria-labelledby="title" aria-describedby="text">
        <h2 class="sub" id="title" tabindex="-1">
          <span class="cap num">${words.of(number(at + 1), number(all))}<span class="sr">: </span></span>${title}
        </h2>
        <p id="text">${text}</p>
        <p class="cap">${words.skipKey}</p>
        <div class="foot">
          <button class="btn btn-quiet btn-s skip" type="button" @click=${() => this.skip()}>${words.skip}</button>
          ${at > 0 ? html`<button class="btn btn-s" type="button" @click=${() => this.#move(-1)}>${words.back}</button>` : nothing}
          <button class="btn btn-s btn-primary" type="button" @click=${() => this.#move(1)}>
            ${at + 1 < all ? words.next : words.finish}
          </button>
        </div>
      </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Tour.tag]: Tour;
  }
}
