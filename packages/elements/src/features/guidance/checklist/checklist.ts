import { html, LitElement, type TemplateResult } from 'lit';
import { allows } from '../../../core/access.ts';
import { late, type Late } from '../../../core/late.ts';
import { LocaleController } from '../../../core/locale.ts';
import { PhaseController } from '../../../core/phase.ts';
import { StateController } from '../../../core/state-controller.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icons.ts';
import { inPhase } from '../../../ui/in-phase.ts';
import { ChecklistOpenEvent, type Fact } from '../events.ts';
import { FactsController } from '../facts.ts';
import { guidanceState, type Led } from '../../../core/guidance/state.ts';
import type { ChecklistActs } from './acts.ts';
import { styles } from './checklist.styles.ts';
import { strings } from './strings.ts';

/** In the order in which a newcomer does them, each with the component that it is done in. */
const components: Partial<Record<Fact, string>> = {
  profile: 'profile',
  plan: 'subscription',
  store: 'integrations',
  paymentMethod: 'payment-methods',
  order: 'metrics',
  wishes: 'notifications',
};

interface Line {
  readonly fact: Fact;
  readonly ticked: boolean;
}

/** What applies to the account and is open to its user. */
const linesOf = ({ facts, session }: Led): readonly Line[] =>
  (Object.keys(components) as Fact[])
    .filter((fact) => facts[fact] !== null && allows(session, components[fact]!))
    .map((fact) => ({ fact, ticked: facts[fact] === true }));

/**
 * @summary What a new account does first; each ticks itself as soon as it is true, whoever did it and by whatever way.
 *
 * It draws nothing once all is done, once its user has hidden it, and where the session forbids it. Hiding is kept with the
 * account for this user, and `restore()` or a button of the page with `data-action="show-checklist"` takes it back.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when the list cannot be loaded; empty where it is forbidden.
 * @slot actions - What else is offered to a newcomer, below the list.
 * @slot empty - What is shown once all is done, or it was hidden; nothing unless the page fills it.
 * @event {ReadyEvent} varai-ready - The list, or that there is none, is known for the first time.
 * @event {LoadErrorEvent} varai-load-error - The list could not be loaded. Carries `error`.
 * @event {ChecklistOpenEvent} varai-checklist-open - Something to do was chosen. Carries `fact`. Cancelable: the page leads there itself then; otherwise the tag for it is looked for in the page.
 * @csspart base - The list with its heading.
 * @csspart fact - One thing to do, or done.
 * @csspart dismiss - What hides the list.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - All is done, or it was hidden: nothing is drawn.
 * @cssstate ready - The list is shown and fresh.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not see it: nothing is drawn.
 */
export class Checklist extends LitElement {
  static readonly tag = 'varai-checklist';
  static override styles = styles;
  static override properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    quiet: { type: Boolean },
  };

  readonly #locale = new LocaleController(this, strings);
  readonly #led = new StateController(this, guidanceState, ({ $guidance }) => $guidance);
  readonly #phase: PhaseController<Led> = new PhaseController<Led>(this, {
    value: () => this.#led.value,
    refresh: () => this.refresh(),
    empty: (led) => !this.#acts.part?.brought && (this.#hidden() || linesOf(led).every(({ ticked }) => ticked)),
  });
  readonly #acts: Late<ChecklistActs> = late(
    this,
    () => import('./acts.ts'),
    ({ ChecklistActs: Acts }) => new Acts(this, { source: this.#led, refresh: () => this.refresh() }),
  );

  /** The level of the heading, 1 to 6. */
  declare headingLevel: number;
  /** Nothing is drawn while it is loading or cannot be had: for a place where mostly there will be nothing. */
  declare quiet: boolean;

  constructor() {
    super();
    this.headingLevel = 2;
    this.quiet = false;
    new FactsController(this, () => this.refresh());
    void this.#acts.load();
    // an order that comes is news for later
    void import('../live.ts').then(
      ({ followFirstOrder }) => followFirstOrder(this, this.#led),
      () => undefined,
    );
  }

  /** Reads again what is done; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#led.state?.$guidance.refresh();
  }

  /** Hides it for good, with a way back. */
  dismiss(): Promise<void> {
    return this.#acts.use((acts) => acts.keep('skipped'));
  }

  /** Shows it again where it was hidden. */
  restore(): Promise<void> {
    return this.#acts.use((acts) => acts.keep('open'));
  }

  #hidden(): boolean {
    return (this.#acts.part?.state ?? this.#led.state?.latest('checklist')?.state) === 'skipped';
  }

  #open(fact: Fact): void {
    if (this.dispatchEvent(new ChecklistOpenEvent(fact))) void this.#acts.use((acts) => acts.lead(fact));
  }

  protected override render() {
    const { strings: words } = this.#locale;
    const { phase } = this.#phase;
    const said = this.#acts.part?.render();
    if (phase === 'empty') return html`<slot name="empty"></slot>${said}`;
    if (phase === 'forbidden' || (this.quiet && phase === 'error')) return html`<slot name="error"></slot>`;
    return html`${inPhase(this.#phase, {
      failed: { title: words.notLoaded, text: words.notLoadedText },
      skeleton: () => (this.quiet ? '' : this.#skeleton()),
      ready: () => this.#list(this.#led.value!.data!),
    })}${said}`;
  }

  #list(led: Led): TemplateResult {
    const { strings: words } = this.#locale;
    const lines = linesOf(led);
    const ticked = lines.filter((line) => line.ticked).length;
    return html`<section class="card" part="base" aria-labelledby="title">
      <div class="head">
        ${heading(this.headingLevel, 'sub', words.title, 'title')}
        <span class="cap num">${words.done(this.#locale.number(ticked), this.#locale.number(lines.length))}</span>
        <button class="btn btn-quiet btn-s" part="dismiss" type="button" @click=${() => this.dismiss()}>
          ${words.dismiss}
        </button>
      </div>
      <ul class="facts">
        ${lines.map((line) => this.#line(line))}
      </ul>
      <slot name="actions"></slot>
    </section>`;
  }

  #line({ fact, ticked }: Line): TemplateResult {
    const { strings: words } = this.#locale;
    const mark = html`<span class="mk" aria-hidden="true">${ticked ? icon('check') : ''}</span>`;
    return ticked
      ? html`<li class="ticked" part="fact">
          ${mark}<span><span class="sr">${words.ticked} </span>${words.facts[fact]}</span>
        </li>`
      : html`<li part="fact">
          ${mark}<button class="go" type="button" data-fact=${fact} @click=${() => this.#open(fact)}>
            ${words.facts[fact]}
          </button>
        </li>`;
  }

  #skeleton(): TemplateResult {
    return html`<div class="card ghost" aria-hidden="true"><b></b><i></i></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Checklist.tag]: Checklist;
  }
}
