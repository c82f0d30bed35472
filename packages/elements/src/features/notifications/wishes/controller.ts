import type { Client } from '@varai/client';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { formStrings, type FormStrings } from '../../../core/form/strings.ts';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { isOnline } from '../../../core/presence.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { choice, tick } from '../../../ui/choice.ts';
import { helpMark } from '../../../ui/help-mark.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { Folds } from '../../../ui/folds.ts';
import { troubleStyles } from '../../../ui/form-troubles.styles.ts';
import { drawAged, wordsOf } from '../../../ui/phase-views.ts';
import { digests, topics, type ChoiceName, type Choices, type Digest } from './choices.ts';
import { WishKeeper } from './keeper.ts';
import { wishStrings, type WishStrings } from './strings.ts';
import { wishStyles } from './wishes.styles.ts';

/** Nothing is mailed that nobody has asked for. */
const preset = 'off';

/** Everything is told until somebody says otherwise. */
const isAll = (chosen: Choices): boolean => topics.every((topic) => chosen[topic]);

const help = () => import('../../../define/guidance/help.ts');

interface WishParts {
  readonly client: () => Client | undefined;
  /** What is shown may be otherwise now. */
  readonly kept: () => void;
}

/** What a user wants to be told of, and by mail: each choice is kept at once, and taken back where it cannot be. */
export class WishesController implements ReactiveController {
  readonly #host: LitElement;
  readonly #locale: LocaleController<WishStrings>;
  readonly #forms: LocaleController<FormStrings>;
  readonly #keeper: WishKeeper;
  #reading: Promise<void> = Promise.resolve();
  /** What was chosen when this was opened. */
  #first: Choices | undefined;
  #told: WishKeeper['said'];
  readonly #folds: Folds;

  private constructor(host: LitElement, { client, kept }: WishParts, words: WishStrings, folds: Folds) {
    this.#host = host;
    this.#locale = new LocaleController(host, wishStrings);
    this.#locale.strings = words;
    this.#forms = new LocaleController(host, formStrings);
    this.#keeper = new WishKeeper({ client, changed: () => host.requestUpdate(), written: kept });
    this.#folds = folds;
    adoptLate(host, fieldStyles, troubleStyles, wishStyles);
    wordsOf(host);
    host.addController(this);
  }

  /** Comes with its words, so that nobody reads English ones first. */
  static async of(host: LitElement, parts: WishParts): Promise<WishesController> {
    const [words, folds] = await Promise.all([
      LocaleController.words(host.lang, wishStrings, host),
      Folds.of(host, 'notifications', parts.client),
    ]);
    return new WishesController(host, parts, words, folds);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#keeper.back);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#keeper.back);
  }

  hostUpdated(): void {
    const { said } = this.#keeper;
    if (said === 'clash' && this.#told !== said)
      announce(this.#locale.strings.clash, this.#host.renderRoot as ShadowRoot);
    this.#told = said;
  }

  /** Reads them anew: they may have been changed in another tab. */
  open(): Promise<void> {
    return (this.#reading = this.#keeper.open());
  }

  /** Gives one of the wishes the focus, once they are known. */
  async reveal(name: string): Promise<boolean> {
    await this.#reading;
    return this.#folds.reveal(name);
  }

  render(): TemplateResult {
    const { known, at } = this.#keeper;
    this.#first ??= known;
    return html`<div class="wishes">
      ${known && at !== undefined && !isOnline() ? drawAged(this.#host, this.#locale, at) : nothing}
      ${known ? html`${this.#topics(known)} ${this.#digests(known)}` : nothing}
      <div class="small muted" role="status">${this.#said()}</div>
    </div>`;
  }

  #said(): unknown {
    const { strings: words } = this.#locale;
    const { said, known } = this.#keeper;
    if (said === 'waiting') {
      const { waiting, undo } = this.#forms.strings;
      return html`${waiting} ${small(undo, () => void this.#undo())}`;
    }
    if (said === 'notLoaded') {
      const { offline, offlineText } = wordsOf(this.#host);
      return isOnline()
        ? html`${words.notLoaded} ${small(words.again, () => void this.open())}`
        : `${offline}. ${offlineText}`;
    }
    if (said === 'clash') return nothing;
    return said ? words[said] : known ? nothing : words.loading;
  }

  #topics(known: Choices) {
    const { strings: words } = this.#locale;
    return html`<fieldset>
      <legend class="sub">${words.tell}</legend>
      ${topics.map((topic) =>
        tick({
          name: topic,
          checked: known[topic],
          label: words[topic],
          hint: words[`${topic}Hint`],
          change: (heard) => this.#keeper.choose(topic, heard),
        }),
      )}
      ${this.#byDefault(topics[0]!, words.all, isAll, () => {
        for (const topic of topics) this.#keeper.choose(topic, true);
      })}
    </fieldset>`;
  }

  #digests({ digest, email }: { readonly digest: Digest; readonly email: string }) {
    const { strings: words } = this.#locale;
    const { clash } = this.#keeper;
    return html`<fieldset aria-describedby="digest-to">
      <legend class="sub">${words.digest} ${helpMark('notifications.digest', words.digest, help)}</legend>
      ${digests.map((one) =>
        choice({
          name: 'digest',
          value: one,
          checked: one === digest,
          label: words[one],
          change: () => this.#keeper.choose('digest', one),
        }),
      )}
      ${
        clash === undefined
          ? this.#byDefault(
              'digest',
              words[preset],
              (chosen) => chosen.digest === preset,
              () => this.#keeper.choose('digest', preset),
            )
          : this.#clash(digest, clash)
      }
      <p class="small muted" id="digest-to">${words.to(email)}</p>
    </fieldset>`;
  }

  /** What is wanted here, and what was chosen elsewhere meanwhile. */
  #clash(mine: Digest, theirs: Digest) {
    const { strings: words } = this.#locale;
    const use = (one: Digest) =>
      small(words.use(words[one]), () => {
        this.#keeper.choose('digest', one);
        void this.#folds.reveal('digest');
      });
    return html`<div class="conflict" role="group" aria-labelledby="digest-clash">
      <p id="digest-clash">${words.clash}</p>
      <dl>
        <div>
          <dt>${words.here}</dt>
          <dd>${words[mine]}</dd>
        </div>
        <div>
          <dt>${words.there}</dt>
          <dd>${words[theirs]}</dd>
        </div>
      </dl>
      <div class="row">${use(mine)} ${use(theirs)}</div>
    </div>`;
  }

  /** That what stands in a group is our default, or the way back to it. */
  #byDefault(name: ChoiceName, label: string, isOurs: (chosen: Choices) => boolean, back: () => void) {
    const ours = isOurs(this.#keeper.known!);
    const { hint, note } = this.#folds.byDefault(name, { label, ours, was: isOurs(this.#first!), back });
    return hint ? html`<p class="small muted">${hint}</p>` : note;
  }

  /** The button goes with what waits: the focus is where that was chosen. */
  async #undo(): Promise<void> {
    const [first = 'digest'] = this.#keeper.waiting;
    await this.#keeper.undo();
    await this.#folds.reveal(first);
  }
}

const small = (label: string, run: () => void): TemplateResult =>
  html`<button class="btn btn-s" type="button" @click=${run}>${label}</button>`;
