import { invoiceErrors, invoices, isVaraiError, type Archive, type Client } from '@varai/client';
import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { ExitEvent } from '../../../core/events.ts';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { isOver, wait } from '../../../core/wait.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { Shell, type Part } from '../../../ui/dialog-shell.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { notice } from '../../../ui/notice.ts';
import { select } from '../../../ui/select.ts';
import { archiveStyles } from './archive.styles.ts';
import { strings, type ArchiveStrings } from './strings.ts';

/** Milliseconds before the next look: half a second, growing, at most five. */
const pause = (look: number): number => Math.min(500 * 1.3 ** look, 5000);

/** A year as one archive: chosen, prepared, downloaded, in a dialog of the host's shadow root. */
export class ArchiveController implements ReactiveController {
  readonly #host: LitElement;
  readonly #years: () => readonly number[];
  readonly #locale: LocaleController<ArchiveStrings>;
  readonly #shell: Shell;
  #client: Client | undefined;
  #year = 0;
  #archive: Archive | undefined;
  #failed = false;
  /** It was asked for, and nothing has been answered yet. */
  #asking = false;
  /** The run that was stopped before its archive was known. */
  #givenUp: AbortSignal | undefined;
  /** A fresh link is on its way, or is being followed. */
  #link: 'asked' | 'followed' | undefined;
  /** A tenth that was announced. */
  #told = 0;
  #run = new AbortController();

  constructor(host: LitElement, years: () => readonly number[]) {
    this.#host = host;
    this.#years = years;
    this.#locale = new LocaleController(host, strings);
    this.#shell = new Shell(host, { guarded: () => false, left: () => this.#left() });
    host.addController(this);
    adoptLate(host, dialogStyles, noticeStyles, archiveStyles);
  }

  open(client: Client, year = this.#years()[0]): void {
    if (this.#shell.wanted || year === undefined) return;
    if (this.#year !== year || client !== this.#client) this.#archive = undefined;
    this.#client = client;
    this.#year = year;
    this.#failed = false;
    this.#shell.open();
    // What was being prepared when the dialog was closed has gone on.
    if (this.#archive) void this.#prepare();
  }

  hostDisconnected(): void {
    this.#run.abort();
    this.#shell.close();
  }

  hostUpdated(): void {
    this.#shell.settle();
  }

  render(): unknown {
    return this.#shell.wanted ? this.#shell.render(this.#part(), this.#locale.strings.close) : nothing;
  }

  async #prepare(): Promise<void> {
    const client = this.#client;
    if (!client || this.#asking) return;
    const signal = this.#restart();
    this.#failed = false;
    this.#told = 0;
    this.#asking = true;
    this.#host.requestUpdate();
    try {
      const begun = await client.send(invoices.archive({ year: this.#year }));
      if (this.#givenUp === signal) this.#remove(begun);
      if (isOver(signal)) return;
      this.#asking = false;
      this.#show(begun);
      for (let look = 0; this.#archive?.status === 'preparing' && !isOver(signal); look += 1) {
        await wait(pause(look), signal);
        if (isOver(signal)) return;
        const { id } = this.#archive;
        const known = await client.send(invoices.findArchive({ id }), { signal }).catch((error: unknown) => {
          // A look that fails tells nothing, unless there is nothing to look at.
          if (isVaraiError(error) && error.code === invoiceErrors.archive_not_found.code) throw error;
          return undefined;
        });
        if (known && !isOver(signal)) this.#show(known);
      }
    } catch {
      if (!isOver(signal)) this.#fail();
    }
  }

  #show(archive: Archive): void {
    this.#archive = archive;
    const { strings: words } = this.#locale;
    const { status, done, total } = archive;
    if (status === 'failed') return this.#fail();
    const tenth = total > 0 ? Math.floor((done / total) * 4) : 0;
    if (status === 'preparing' && tenth > this.#told) {
      this.#told = tenth;
      announce(this.#progress(archive), this.#host.renderRoot as ShadowRoot);
    }
    if (status === 'ready') announce(words.ready(String(archive.year)), this.#host.renderRoot as ShadowRoot);
    this.#host.requestUpdate();
  }

  #fail(): void {
    this.#archive = undefined;
    this.#asking = false;
    this.#failed = true;
    this.#host.requestUpdate();
  }

  /** Gives up what is being prepared, here and on the server, there as soon as it has a name. */
  #stop(): void {
    if (this.#archive) this.#remove(this.#archive);
    else this.#givenUp = this.#run.signal;
    this.#restart();
    this.#archive = undefined;
    this.#shell.close();
  }

  /** Forgotten it is in any case: what is left expires by itself. */
  #remove({ id }: Archive): void {
    this.#client?.send(invoices.removeArchive({ id })).catch(() => undefined);
  }

  #restart(): AbortSignal {
    this.#run.abort();
    this.#asking = false;
    this.#run = new AbortController();
    return this.#run.signal;
  }

  /** A link is good for minutes, the archive for a day: each press reads a fresh one and follows that. */
  async #follow(event: Event): Promise<void> {
    if (this.#link === 'followed') return;
    event.preventDefault();
    const link = event.currentTarget as HTMLAnchorElement;
    const { id } = this.#archive ?? {};
    if (!id || !this.#client || this.#link) return;
    this.#link = 'asked';
    const { signal } = this.#run;
    const known = await this.#client.send(invoices.findArchive({ id }), { signal }).catch((error: unknown) => {
      // what cannot be read now may still be had by the link that is here
      return isVaraiError(error) && error.code === invoiceErrors.archive_not_found.code ? null : undefined;
    });
    this.#link = undefined;
    if (isOver(signal)) return;
    if (known === null) return this.#fail();
    if (known && known.status !== 'ready') return void this.#prepare();
    if (known) this.#archive = known;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#link = 'followed';
    link.click();
    this.#link = undefined;
  }

  #left(): void {
    this.#restart();
    this.#host.dispatchEvent(new ExitEvent());
  }

  #progress({ done, total }: Pick<Archive, 'done' | 'total'>): string {
    const { strings: words } = this.#locale;
    return total === 0 ? words.counting : words.progress(this.#locale.number(done), this.#locale.number(total));
  }

  #part(): Part {
    const { strings: words } = this.#locale;
    const archive = this.#archive;
    const close = (label: string) =>
      html`<button class="btn" type="button" @click=${() => this.#shell.close()}>${label}</button>`;
    if (archive?.status === 'ready' && archive.url) {
      return {
        title: words.ready(String(archive.year)),
        body: html`<p>${words.readyText(this.#until(archive))}</p>`,
        foot: html`${close(words.close)}
          <a
            class="btn btn-primary"
            href=${archive.url}
            rel="noreferrer"
            download
            @click=${(event: Event) => void this.#follow(event)}
            >${words.download}</a
          >`,
        key: 'ready',
      };
    }
    if (archive || this.#asking) {
      return {
        title: words.title,
        body: this.#bar(archive ?? { done: 0, total: 0 }),
        foot: html`<button class="btn" type="button" @click=${() => this.#stop()}>${words.stop}</button>`,
        key: 'preparing',
      };
    }
    return {
      title: words.title,
      body: html`${this.#failed ? notice({ tone: 'danger', title: words.failed, text: words.failedText }) : nothing}
        <p>${words.text}</p>
        ${this.#choice()}`,
      foot: html`${close(words.cancel)}
        <button class="btn btn-primary" type="button" @click=${() => void this.#prepare()}>
          ${this.#failed ? words.again : words.prepare(String(this.#year))}
        </button>`,
      key: this.#failed ? 'failed' : 'choose',
    };
  }

  #until({ expiresAt }: Archive): string {
    return `${this.#locale.date(expiresAt, 'day')}, ${this.#locale.date(expiresAt, 'time')}`;
  }

  #choice() {
    const { strings: words } = this.#locale;
    return select({
      label: words.year,
      value: String(this.#year),
      options: this.#years().map((year) => ({ value: String(year), label: String(year) })),
      change: (value) => {
        this.#year = Number(value);
        this.#host.requestUpdate();
      },
    });
  }

  #bar(archive: Pick<Archive, 'done' | 'total'>) {
    const { done, total } = archive;
    return html`<div class="preparing">
      <progress aria-label=${this.#locale.strings.title} max=${total || 1} .value=${done}></progress>
      <p class="num muted">${this.#progress(archive)}</p>
    </div>`;
  }
}
