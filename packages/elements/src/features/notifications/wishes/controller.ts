import {
  isVaraiError,
  notifications,
  type Client,
  type NotificationPreferences,
  type NotificationPreferencesPatch,
  type NotificationTopic,
} from '@varai/client';
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { cacheOf } from '../../../core/cache.ts';
import { formStrings, type FormStrings } from '../../../core/form/strings.ts';
import { LocaleController } from '../../../core/locale.ts';
import { findWaiting, flush, messageOf, put, sender, take, waitingFor } from '../../../core/outbox.ts';
import { isOnline } from '../../../core/presence.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { choice, tick } from '../../../ui/choice.ts';
import { helpMark } from '../../../ui/help-mark.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { Folds } from '../../../ui/folds.ts';
import { wishStrings, type WishStrings } from './strings.ts';

const topics: readonly NotificationTopic[] = ['integrations', 'usage', 'invoices'];
/** What these choices wait as. */
const waits = 'wishes';

const digests: readonly NotificationPreferences['digest'][] = ['off', 'daily', 'weekly'];

/** Nothing is mailed that nobody has asked for. */
const preset = 'off';

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
  readonly #forms: LocaleController<FormStrings>;
  /** As the server has them, as far as is known. */
  #stored: NotificationPreferences | undefined;
  #said: 'notLoaded' | 'notSaved' | 'saved' | 'waiting' | undefined;
  /** Whoever sends what waits, by the client that it is sent with. */
  #sends: Client | undefined;
  /** Choices are written one after another, in the order in which they were made. */
  #writing: Promise<void> = Promise.resolve();
  #reading: Promise<void> = Promise.resolve();
  /** The digest that was chosen when this was opened. */
  #first: NotificationPreferences['digest'] | undefined;
  readonly #folds: Folds;

  constructor(host: LitElement, parts: WishParts) {
    this.#host = host;
    this.#parts = parts;
    this.#locale = new LocaleController(host, wishStrings);
    this.#forms = new LocaleController(host, formStrings);
    this.#folds = new Folds(host, 'notifications', parts.client);
    adoptLate(host, fieldStyles, styles);
  }

  /** Reads them anew: they may have been changed in another tab. */
  open(): void {
    this.#said = undefined;
    const client = this.#parts.client();
    if (!client) return;
    if (client !== this.#sends) sender((this.#sends = client), waits, () => this.#send(client));
    this.#reading = this.#take(this.#read(client), undefined, 'notLoaded').then(() => this.#recall(client));
  }

  /** Gives one of the wishes the focus, once they are known. */
  async reveal(name: string): Promise<boolean> {
    await this.#reading;
    return this.#folds.reveal(name);
  }

  render(): TemplateResult {
    const { strings: words } = this.#locale;
    const known = this.#known;
    return html`<div class="wishes">
      ${known ? html`${this.#topics(known)} ${this.#digests(known)}` : nothing}
      <div class="small muted" role="status">
        ${this.#said ? (this.#said === 'waiting' ? this.#waiting() : words[this.#said]) : known ? nothing : words.loading}
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
      ${this.#byDefault(digest)}
      <p class="small muted" id="digest-to">${words.to(email)}</p>
    </fieldset>`;
  }

  #byDefault(digest: NotificationPreferences['digest']) {
    this.#first ??= digest;
    const { hint, note } = this.#folds.byDefault('digest', {
      label: this.#locale.strings[preset],
      ours: digest === preset,
      was: this.#first === preset,
      back: () => this.#wish({ digest: preset }),
    });
    return hint ? html`<p class="small muted">${hint}</p>` : note;
  }

  #wish(patch: NotificationPreferencesPatch): void {
    const before = this.#known;
    if (!before) return;
    // shown at once, so that the next choice builds on it
    const { muted = before.muted, digest = before.digest } = patch;
    this.#known = { ...before, muted, digest };
    this.#host.requestUpdate();
    const client = this.#parts.client();
    if (client && !isOnline()) return void (this.#writing = this.#writing.then(() => this.#wait(client, patch)));
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
      this.#stored = this.#known = (await coming) ?? before;
      this.#said = well;
      if (well) this.#parts.kept();
    } catch {
      this.#known = before;
      this.#said = failed;
    }
    this.#host.requestUpdate();
  }
  /** What was read is kept for when nobody can be asked. */
  async #read(client: Client): Promise<NotificationPreferences> {
    const cache = cacheOf(client).catch(() => undefined);
    try {
      const data = await client.send(notifications.preferences());
      void cache.then((kept) => kept?.put(waits, { at: Date.now(), data }));
      return data;
    } catch (error) {
      const earlier = isOnline() ? undefined : await (await cache)?.get<NotificationPreferences>(waits);
      if (!earlier) throw error;
      return earlier.data;
    }
  }

  #waiting() {
    const { waiting, undo } = this.#forms.strings;
    return html`${waiting} <button class="btn btn-s" type="button" @click=${() => void this.#undo()}>${undo}</button>`;
  }

  /** Without network a choice waits, with those that wait already. */
  async #wait(client: Client, patch: NotificationPreferencesPatch): Promise<void> {
    const earlier = (await findWaiting(client, waits))?.input as NotificationPreferencesPatch | undefined;
    await put(client, waitingFor(waits, notifications.setPreferences({ ...earlier, ...patch })));
    this.#said = 'waiting';
    this.#host.requestUpdate();
  }

  /** Shows what an earlier visit has chosen without network. */
  async #recall(client: Client): Promise<void> {
    const found = await findWaiting(client, waits).catch(() => undefined);
    if (!found || !this.#known) return;
    const { muted = this.#known.muted, digest = this.#known.digest } = found.input as NotificationPreferencesPatch;
    this.#known = { ...this.#known, muted, digest };
    this.#said = 'waiting';
    this.#host.requestUpdate();
    if (isOnline()) await flush(client);
  }

  async #undo(): Promise<void> {
    const client = this.#parts.client();
    if (client) await take(client, waits);
    this.#known = this.#stored;
    this.#said = undefined;
    this.#host.requestUpdate();
  }

  /** Another tab may have sent it, or taken it back. */
  async #send(client: Client): Promise<void> {
    const found = await findWaiting(client, waits);
    if (!found) return this.#said === 'waiting' ? this.#take(this.#read(client), undefined, 'notLoaded') : undefined;
    const sent = client.send(messageOf(found)) as Promise<NotificationPreferences>;
    const lost = await sent.then(
      () => false,
      (error: unknown) => isVaraiError(error) && error.retryable,
    );
    if (lost) return;
    await take(client, waits);
    // what is refused is said, and not asked again
    await this.#take(sent, 'saved', 'notSaved', this.#stored);
  }
}
