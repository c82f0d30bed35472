import type { Progress } from '@varai/client';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { PhaseController } from '../../../core/phase.ts';
import { StateController } from '../../../core/state-controller.ts';
import { heading } from '../../../ui/heading.ts';
import { inPhase } from '../../../ui/in-phase.ts';
import { Steps } from '../../../ui/steps.ts';
import { WizardFinishedEvent } from '../events.ts';
import { FactsController } from '../facts.ts';
import { keep } from '../../../core/guidance/keeping.ts';
import { guidanceState, type Led } from '../../../core/guidance/state.ts';
import { fillIn, typedIn } from './draft.ts';
import { drawTag, setup, tagOf, type WizardStep } from './steps.ts';
import { strings } from './strings.ts';
import { end, told } from './view.ts';
import { styles } from './wizard.styles.ts';

/**
 * @summary Leads through steps, keeps with the account where its user is, and goes on there on any other device.
 *
 * Without `steps` it is the first set-up of an account: company profile, store, plan and payment method, each done in the tag of
 * ours that stands in it, and ticked by what is true of the account. With `steps` it is the page's own wizard: what is in a
 * step is in the slot of its name, and what is typed there into fields with a name is kept too, but for secrets.
 *
 * Where another device has gone on meanwhile, nothing is written over it: its user is asked.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when it cannot be loaded or seen.
 * @slot empty - Replaces what is said when the session allows none of the steps.
 * @slot done - Replaces what is said once it is finished.
 * @event {ReadyEvent} varai-ready - The step where its user was is shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - It could not be loaded. Carries `error`.
 * @event {StepChangedEvent} varai-step-changed - Another step is shown. Carries `step`, its name.
 * @event {WizardFinishedEvent} varai-wizard-finished - The last step was left.
 * @csspart base - All of it.
 * @csspart step - One step.
 * @csspart next - What leads on.
 * @csspart back - What leads back.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - The session allows none of the steps.
 * @cssstate ready - A step is shown.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not keep progress.
 */
export class Wizard extends LitElement {
  static readonly tag = 'varai-wizard';
  static override styles = styles;
  static override properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    name: {},
    heading: {},
    steps: { attribute: false },
  };

  /** What fetches the definition of each tag, given in by whoever defines this one: features are strangers. */
  static port: Readonly<Record<string, () => Promise<unknown>>> = {};

  readonly #locale = new LocaleController(this, strings);
  readonly #led = new StateController(this, guidanceState, ({ $guidance }) => $guidance);
  readonly #phase: PhaseController<Led> = new PhaseController<Led>(this, {
    value: () => this.#led.value,
    refresh: () => this.refresh(),
    empty: () => this.#all.length === 0,
  });
  readonly #steps: Steps = new Steps(this, () => ({
    label: this.#locale.strings.steps,
    steps: this.#all.map((step) => ({ ...step, done: step.fact && this.#ticked(step) })),
  }));

  /** The level of the heading, 1 to 6; that of a step is one deeper. */
  declare headingLevel: number;
  /** What its progress is kept under. */
  declare name: string;
  /** What it is called. */
  declare heading: string | undefined;
  /** The page's own steps. */
  declare steps: readonly WizardStep[] | undefined;

  #draft: Record<string, string> = {};
  /** What another device has kept, until its user has chosen. */
  #elsewhere: Progress | undefined;
  #unkept = false;
  #arriving = false;
  readonly #visited = new Set<string>();
  readonly #lost = new Set<string>();

  constructor() {
    super();
    this.headingLevel = 2;
    this.name = 'setup';
    new FactsController(this, () => this.refresh());
    this.addEventListener('change', (event) => this.#typed(event));
  }

  /** What was typed so far, by the names of fields. */
  get draft(): Readonly<Record<string, string>> {
    return this.#draft;
  }

  /** Reads again what is ticked. */
  async refresh(): Promise<void> {
    await this.#led.state?.$guidance.refresh();
  }

  /** Goes to a step by its name; false where there is none. */
  go(name: string): boolean {
    if (!this.#all.some((step) => step.name === name)) return false;
    this.#show(name);
    void this.#keep('open');
    void this.refresh();
    return true;
  }

  get #all(): readonly WizardStep[] {
    const data = this.#led.value?.data;
    return data ? (this.steps ?? setup(data, this.#locale.strings)) : [];
  }

  #show(name: string): void {
    this.#arriving = true;
    this.#steps.enter(name);
    this.requestUpdate();
  }

  readonly #ticked = ({ fact }: WizardStep): boolean =>
    fact !== undefined && this.#led.value?.data?.facts[fact] === true;

  /** Where its user was, else at the first step that is not done. */
  #begin(): void {
    const all = this.#all;
    const kept = this.#led.state?.latest(this.name);
    this.#draft = { ...kept?.draft };
    if (kept) fillIn(this, kept.draft);
    this.#steps.over = kept?.state === 'done';
    const step = all.find(({ name }) => name === kept?.step) ?? all.find((one) => !this.#ticked(one)) ?? all[0];
    this.#steps.at = step?.name;
  }

  protected override willUpdate(): void {
    if (this.#led.value?.data && this.#steps.at === undefined) this.#begin();
    const { at, over } = this.#steps;
    if (at === undefined || over || this.#visited.has(at)) return;
    this.#visited.add(at);
    void this.#fetch(at);
  }

  protected override updated(): void {
    if (!this.#arriving) return;
    const { at, over } = this.#steps;
    const target = this.renderRoot.querySelector<HTMLElement>(over ? '#over' : `#step-${at!}`);
    if (!target) return;
    this.#arriving = false;
    target.focus();
  }

  async #fetch(name: string): Promise<void> {
    const tag = this.steps ? undefined : tagOf(name);
    if (!tag || customElements.get(tag)) return;
    try {
      await (Wizard.port[tag]?.() ?? customElements.whenDefined(tag));
      this.#lost.delete(name);
    } catch {
      this.#lost.add(name);
    }
    this.requestUpdate();
  }

  async #keep(state: Progress['state'], again = true): Promise<void> {
    const { client } = this.#led;
    if (!client) return;
    const step = state === 'done' ? null : (this.#steps.at ?? null);
    const end = await keep(client, { name: this.name, state, step, draft: state === 'done' ? {} : this.#draft });
    this.#elsewhere = 'stale' in end && end.stale.step !== step ? end.stale : undefined;
    const beside = 'stale' in end && !this.#elsewhere;
    // both stand at one step: what was typed here last is meant, and is kept with the next one where others are quicker again
    if (beside && again) return this.#keep(state, false);
    this.#unkept = beside || 'failed' in end;
    this.requestUpdate();
  }

  #typed({ target }: Event): void {
    const [name, value] = target === this ? [] : (typedIn(target) ?? []);
    if (name === undefined || value === undefined) return;
    this.#draft = { ...this.#draft, [name]: value };
    void this.#keep('open');
  }

  #finish(): void {
    this.#steps.over = this.#arriving = true;
    this.requestUpdate();
    void this.#keep('done');
    this.dispatchEvent(new WizardFinishedEvent());
  }

  readonly #follow = ({ state, step, draft }: Progress): void => {
    this.#elsewhere = undefined;
    this.#draft = { ...draft };
    fillIn(this, draft);
    if (state === 'done') {
      this.#steps.over = this.#arriving = true;
      this.requestUpdate();
    } else this.#show(this.#all.find(({ name }) => name === step)?.name ?? this.#steps.at!);
  };

  readonly #stay = (): void => {
    this.#elsewhere = undefined;
    this.#arriving = true;
    this.requestUpdate();
    void this.#keep(this.#steps.over ? 'done' : 'open');
  };

  protected override render() {
    const { strings: words } = this.#locale;
    return inPhase(this.#phase, {
      failed: { title: words.notLoaded, text: words.notLoadedText },
      empty: { title: words.empty, text: words.emptyText },
      skeleton: () => html`<div class="wizard ghost" aria-hidden="true"><b></b><b></b><i></i></div>`,
      ready: () => this.#wizard(),
    });
  }

  #wizard(): TemplateResult {
    const { strings: words } = this.#locale;
    const all = this.#all;
    return html`<section class="wizard" part="base" aria-labelledby="title">
      ${heading(this.headingLevel, 'title', this.heading ?? words.title, 'title')} ${this.#steps.render()}
      ${told(words, { unkept: this.#unkept, elsewhere: this.#elsewhere, all, follow: this.#follow, stay: this.#stay })}
      ${all.map((step) => this.#step(step))}
      ${this.#steps.over ? end(words, this.headingLevel + 1, () => this.go(all[0]!.name)) : this.#foot(all)}
    </section>`;
  }

  #step({ name, label, text }: WizardStep): unknown {
    if (!this.#visited.has(name)) return nothing;
    const { strings: words } = this.#locale;
    const { at, over } = this.#steps;
    const title = html`<span class="sr">${this.#steps.of(name)} </span>${label}`;
    const again = () => {
      this.#lost.delete(name);
      void this.#fetch(name);
      this.requestUpdate();
    };
    return html`<div class="step" part="step" ?hidden=${over || name !== at}>
      ${heading(this.headingLevel + 1, 'sub', title, `step-${name}`)}
      ${text ? html`<p class="muted">${text}</p>` : nothing}
      ${
        this.#lost.has(name)
          ? html`<p role="alert">${words.lost}</p>
              <p><button class="btn" type="button" @click=${again}>${words.tryAgain}</button></p>`
          : html`<slot name=${name}>${this.steps ? nothing : drawTag(name, this.headingLevel + 2)}</slot>`
      }
    </div>`;
  }

  #foot(all: readonly WizardStep[]): TemplateResult {
    const { strings: words } = this.#locale;
    const at = Math.max(
      0,
      all.findIndex(({ name }) => name === this.#steps.at),
    );
    const [before, here, after] = [all[at - 1], all[at]!, all[at + 1]];
    const later = here.fact !== undefined && !this.#ticked(here);
    return html`<div class="foot">
      ${
        before
          ? html`<button class="btn" part="back" type="button" @click=${() => this.go(before.name)}>
              ${words.back}
            </button>`
          : nothing
      }
      <button
        class="btn ${later ? '' : 'btn-primary'}"
        part="next"
        type="button"
        @click=${() => (after ? this.go(after.name) : this.#finish())}
      >
        ${after ? (later ? words.later : words.next) : words.finish}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Wizard.tag]: Wizard;
  }
}
