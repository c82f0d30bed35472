import { notifications, type Notification, type NotificationsMarked } from '@varai/client';
import { css, html, nothing, type LitElement } from 'lit';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import type { Source } from '../live.ts';
import { actStrings, type ActStrings } from './strings.ts';

const styles = css`
  .said .btn {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .older {
    margin: var(--varai-space-xs) var(--varai-space-m);
  }
`;

interface ActParts {
  readonly source: Source;
  /** What to say where a mark was not kept. */
  readonly notMarked: () => string;
  /** The focus goes to the panel's own, since what was pressed is about to go. */
  readonly first: () => void;
  /** The focus goes to this one, once it is drawn. */
  readonly show: (notification: Notification | undefined) => void;
}

/** What is done with notifications: read, unread, all of them, and older ones. Not needed until the panel is open. */
export class ActsController {
  readonly #host: LitElement;
  readonly #parts: ActParts;
  readonly #locale: LocaleController<ActStrings>;
  #older: readonly Notification[] = [];
  #cursor: string | null | undefined;
  #said: { readonly text: string; readonly undo?: readonly string[] } | undefined;

  constructor(host: LitElement, parts: ActParts) {
    this.#host = host;
    this.#parts = parts;
    this.#locale = new LocaleController(host, actStrings);
    adoptLate(host, styles);
  }

  /** All that was shown when older ones were asked for, with these. */
  get older(): readonly Notification[] {
    return this.#older;
  }

  /** Where the next begin; undefined while only the newest are shown. */
  get cursor(): string | null | undefined {
    return this.#cursor;
  }

  /** The first page alone: what comes after it may be otherwise by now. */
  begin(): void {
    this.#older = [];
    this.#cursor = undefined;
    this.#said = undefined;
  }

  /** What came of the last one. */
  render() {
    const { text, undo } = this.#said ?? {};
    if (text === undefined) return nothing;
    return html`<span>${text}</span>${
        undo
          ? html`<button class="btn btn-s btn-quiet" type="button" @click=${() => void this.#undo(undo)}>
              ${this.#locale.strings.undo}
            </button>`
          : nothing
      }`;
  }

  /** Writes it down, and shows it as it is then; answers what has changed. */
  async mark(ids: readonly string[], read: boolean): Promise<NotificationsMarked | undefined> {
    return this.#write(read ? notifications.read({ ids: [...ids] }) : notifications.unread({ ids }), read);
  }

  async readAll(): Promise<void> {
    const [newest] = this.#parts.source.value?.data?.page.items ?? [];
    const marked = newest && (await this.#write(notifications.read({ upTo: newest.id }), true));
    if (!marked?.ids.length) return;
    this.#said = { text: this.#locale.plural(marked.ids.length, this.#locale.strings.marked), undo: marked.ids };
    this.#host.requestUpdate();
  }

  async more(cursor: string, known: readonly Notification[]): Promise<void> {
    try {
      const { items, nextCursor } = await this.#parts.source.client!.send(notifications.list({ cursor }));
      this.#older = [...known, ...items];
      this.#cursor = nextCursor;
      this.#parts.show(items[0]);
    } catch {
      this.#say(this.#locale.strings.notOlder);
    }
  }

  async #write(
    message: ReturnType<typeof notifications.read>,
    read: boolean,
  ): Promise<NotificationsMarked | undefined> {
    this.#said = undefined;
    try {
      const marked = await this.#parts.source.client!.send(message);
      const readAt = read ? new Date().toISOString() : null;
      this.#older = this.#older.map((one) => (marked.ids.includes(one.id) ? { ...one, readAt } : one));
      await this.#parts.source.state?.$told.refresh();
      return marked;
    } catch {
      this.#say(this.#parts.notMarked());
      return undefined;
    }
  }

  async #undo(ids: readonly string[]): Promise<void> {
    // the button goes with its words
    this.#parts.first();
    if (await this.mark(ids, false)) this.#say(this.#locale.strings.unmarked);
  }

  #say(text: string): void {
    this.#said = { text };
    this.#host.requestUpdate();
  }
}
