import {
  notifications,
  type Client,
  type NotificationPreferences,
  type NotificationPreferencesPatch,
  type NotificationTopic,
} from '@varai/client';
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { choice, tick } from '../../../ui/choice.ts';
import { helpMark } from '../../../ui/help-mark.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { wishStrings, type WishStrings } from './strings.ts';

const topics: readonly NotificationTopic[] = ['integrations', 'usage', 'invoices'];
const digests: readonly NotificationPreferences['digest'][] = ['off', 'daily', 'weekly'];

const help = () => import('../../../define/guidance/help.ts');

const styles = css`
  .wishes {
    display: grid;
    gap: var(--varai-space-m);
    padding: var(--varai-space-m);
  }
`;

interface WishParts {
  readonly client: () => Client | undefined;
  /** What is shown may be otherwise now. */
  readonly kept: () => void;
}

/** What a user wants to be told of, and by mail: each choice is kept at once, and taken back where it cannot be. */
export class WishesController {
  readonly #host: LitElement;
  readonly #parts: WishParts;
  readonly #locale: LocaleController<WishStrings>;
  #known: NotificationPreferences | undefined;
  #said: 'notLoaded' | 'notSaved' | 'saved' | undefined;
  /** Choices are written one after another, in the order in which they were made. */
  #writing: Promise<void> = Promise.resolve();

  constructor(host: LitElement, parts: WishParts) {
    this.#host = host;
    this.#parts = parts;
    this.#locale = new LocaleController(host, wishStrings);
    adoptLate(host, fieldStyles, styles);
  }

  /** Reads them anew: they may have been changed in another tab. */
  open(): void {
    this.#said = undefined;
    void this.#take(this.#parts.client()?.send(notifications.preferences()), undefined, 'notLoaded');
  }

  render(): TemplateResult {
    const { strings: words } = this.#locale;
    const known = this.#known;
    return html`<div class="wishes">
      ${known ? html`${this.#topics(known)} ${this.#digests(known)}` : nothing}
      <div class="small muted" role="status">
        ${this.#said ? words[this.#said] : known ? nothing : words.loading}
        ${
          this.#said === 'notLoaded'
            ? html`<button class="btn btn-s" type="button" @click=${() => this.open()}>${words.again}</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #topics({ muted }: NotificationPreferences) {
    const { strings: words } = this.#locale;
    return html`<fieldset>
      <legend class="sub">${words.tell}</legend>
      ${topics.map((topic) =>
        tick({
          name: topic,
          checked: !muted.includes(topic),
          label: words[topic],
          hint: words[`${topic}Hint`],
          change: (heard) =>
            this.#wish({ muted: [...muted.filter((one) => one !== topic), ...(heard ? [] : [topic])] }),
        }),
      )}
    </fieldset>`;
  }

  #digests({ digest, email }: NotificationPreferences) {
    const { strings: words } = this.#locale;
    return html`<fieldset aria-describedby="digest-to">
      <legend class="sub">${words.digest} ${helpMark('notifications.digest', words.digest, help)}</legend>
      ${digests.map((one) =>
        choice({
          name: 'digest',
          value: one,
          checked: one === digest,
          label: words[one],
          change: () => this.#wish({ digest: one }),
        }),
      )}
      <p class="small muted" id="digest-to">${words.to(email)}</p>
    </fieldset>`;
  }

  #wish(patch: NotificationPreferencesPatch): void {
    const before = this.#known;
    if (!before) return;
    // shown at once, so that the next choice builds on it
    const { muted = before.muted, digest = before.digest } = patch;
    this.#known = { ...before, muted, digest };
    this.#host.requestUpdate();
    const message = notifications.setPreferences(patch);
    this.#writing = this.#writing.then(() =>
      this.#take(this.#parts.client()?.send(message), 'saved', 'notSaved', before),
    );
  }

  async #take(
    coming: Promise<NotificationPreferences> | undefined,
    well: 'saved' | undefined,
    failed: 'notLoaded' | 'notSaved',
    before = this.#known,
  ): Promise<void> {
    try {
      this.#known = (await coming) ?? before;
      this.#said = well;
      if (well) this.#parts.kept();
    } catch {
      this.#known = before;
      this.#said = failed;
    }
    this.#host.requestUpdate();
  }
}
