import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { may } from '../../core/access.ts';
import { late, type Late } from '../../core/late.ts';
import { LocaleController } from '../../core/locale.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { heading } from '../../ui/heading.ts';
import { inPhase } from '../../ui/in-phase.ts';
import type { EditorController } from './editor/controller.ts';
import type { FactsController } from './facts/controller.ts';
import { styles } from './profile.styles.ts';
import { profileState, type Known } from './state.ts';
import { strings } from './strings.ts';

/**
 * @summary Shows who the customer is — company, contact, address, tax ids, language and time — and lets it be changed.
 *
 * A new e-mail address counts once it is confirmed by the mail that goes there. A session that does not allow `edit` of
 * `profile` reads only. What somebody else saved meanwhile is shown beside what was typed.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when the profile cannot be loaded or seen.
 * @event {ReadyEvent} varai-ready - The profile is shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - The profile could not be loaded. Carries `error`.
 * @event {ToastShowEvent} varai-toast-show - Something was saved. Cancel it to say so in the page's own way. Carries `text` and `act`.
 * @event {UnsavedChangeEvent} varai-unsaved-change - Something is to be saved, or nothing any more. Cancel it to show a save bar of the page's own. Carries `form`.
 * @csspart base - All of the tag.
 * @csspart toast - The line that says what was saved.
 * @cssstate loading - Nothing is known yet.
 * @cssstate ready - All is shown and fresh.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not see the profile.
 */
export class Profile extends LitElement {
  static readonly tag = 'varai-profile';
  static override styles = styles;
  static override properties = { headingLevel: { type: Number, attribute: 'heading-level' } };

  readonly #locale = new LocaleController(this, strings);
  readonly #known = new StateController(this, profileState, ({ $known }) => $known);
  readonly #phase: PhaseController<Known> = new PhaseController<Known>(this, {
    value: () => (this.#drawable() ? this.#known.value : undefined),
    refresh: () => this.refresh(),
  });
  readonly #editor: Late<EditorController> = late(
    this,
    () => import('./editor/controller.ts'),
    ({ EditorController: Controller }) =>
      new Controller(this, {
        client: () => this.#known.client,
        take: (profile) => this.#known.state?.take(profile),
      }),
  );
  readonly #facts: Late<FactsController> = late(
    this,
    () => import('./facts/controller.ts'),
    ({ FactsController: Controller }) => new Controller(this),
  );

  /** The level of the tag's heading, 1 to 6. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Reads the profile again; what is typed stays. */
  async refresh(): Promise<void> {
    await this.#known.state?.$known.refresh();
  }

  /** Opens what a field of the form stands in, such as `timeZone`, and gives it the focus; false where there is no such field. */
  async reveal(field: string): Promise<boolean> {
    const more = await this.#editor.part?.more.load();
    return (await more?.folds.reveal(field)) ?? false;
  }

  get #part(): Late<EditorController> | Late<FactsController> {
    return may(this.#known.value?.data?.session, 'profile', 'edit') ? this.#editor : this.#facts;
  }

  /** What is known is shown when its form is here. */
  #drawable(): boolean {
    return this.#known.value?.data === undefined || this.#part.asked();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { data } = this.#known.value ?? {};
    if (data) this.#part.part?.load(data.profile);
  }

  protected override render() {
    const words = this.#locale.strings;
    return html`
      <section class="card" part="base" aria-labelledby="profile-title">
        <div class="head">
          ${heading(this.headingLevel, 'title', words.heading, 'profile-title')}
          <p class="muted">${words.subheading}</p>
        </div>
        ${inPhase(this.#phase, {
          failed: { title: words.notLoaded, text: words.notLoadedText },
          forbidden: { title: words.forbidden, text: words.forbiddenText },
          skeleton,
          ready: () => this.#part.part?.render() ?? this.#missing(),
        })}
      </section>
      ${this.#editor.part?.acts.part?.toast() ?? nothing}
    `;
  }

  /** The network went between the profile and its form. */
  #missing() {
    const { formMissing, formMissingText } = this.#locale.strings;
    return html`<p role="alert">${formMissing}. ${formMissingText}</p>
      <button class="btn" @click=${() => void this.#part.load()}>${this.#phase.locale.strings.again}</button>`;
  }
}

const skeleton = () =>
  html`<div class="ghosts">${[...Array(8).keys()].map(() => html`<span><i></i><i></i></span>`)}</div>`;

declare global {
  interface HTMLElementTagNameMap {
    [Profile.tag]: Profile;
  }
}
