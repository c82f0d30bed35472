import type { Client, CustomerImport } from '@varai/client';
import type { LitElement, ReactiveController } from 'lit';
import { announce } from '../../../core/live-region.ts';
import { LocaleController } from '../../../core/locale.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { tableStyles } from '../../../ui/table.styles.ts';
import { OrdersImportedEvent } from '../events.ts';
import type { Columns } from '../file/formats.ts';
import { refusedLines } from '../file/refused.ts';
import type { Known } from '../state.ts';
import type { Acts, At } from './at.ts';
import { createImportFlow } from './flow.ts';
import { runStyles } from './run.styles.ts';
import { remedyOf, shareOf } from './said.ts';
import { strings, type RunStrings } from './strings.ts';
import { draw } from './view.ts';

interface Page {
  client(): Client | undefined;
  known(): Known | undefined;
  refresh(): Promise<void>;
  /** Asks for a file. */
  choose(): void;
  /** Another step is shown. */
  moved(): void;
  /** Which step that is, in words. */
  step(): string;
}

type Host = LitElement & { readonly headingLevel: number };

/** All after a file was chosen. */
export class RunController implements ReactiveController {
  readonly #host: Host;
  readonly #page: Page;
  readonly #locale: LocaleController<RunStrings>;
  readonly #flow;
  #at: At | undefined;
  /** Quarters of the file that were said to be in. */
  #quarters = 0;

  constructor(host: Host, page: Page) {
    this.#host = host;
    this.#page = page;
    this.#locale = new LocaleController(host, strings);
    this.#flow = createImportFlow({
      client: () => page.client(),
      imports: () => page.known()?.imports,
      ownName: () => page.known()?.session.account.name ?? '',
      become: (at) => this.#become(at),
      ended: (done) => {
        host.dispatchEvent(new OrdersImportedEvent(done));
        void page.refresh();
      },
    });
    adoptLate(host, disclosureStyles, fieldStyles, noticeStyles, tableStyles, runStyles);
    host.addController(this);
  }

  /** Where importing is; nowhere before a file was chosen. */
  get at(): At | undefined {
    return this.#at;
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    if (this.#at?.step === 'import') this.#flow.pause();
  }

  take(file: File, wanted?: CustomerImport): Promise<void> {
    this.#quarters = 0;
    return this.#flow.take(file, wanted);
  }

  render(): unknown {
    return (
      this.#at &&
      draw(this.#at, {
        locale: this.#locale,
        step: this.#page.step(),
        level: this.#host.headingLevel + 1,
        stores: this.#page.known()?.imports.stores ?? [],
        acts: this.#acts,
      })
    );
  }

  readonly #acts: Acts = {
    another: () => this.#page.choose(),
    back: () => this.#flow.leave(),
    map: (field, column) => {
      if (this.#at?.step !== 'check') return;
      const { [field as keyof Columns]: _, ...rest } = this.#at.columns;
      this.#flow.change({ columns: column === '' ? rest : { ...rest, [field]: column } });
    },
    into: (into) => this.#flow.change({ into }),
    look: () => void this.#flow.look(),
    begin: () => void this.#flow.begin(),
    resume: () => this.#flow.resume(),
    pause: () => this.#flow.pause(),
    now: () => this.#flow.now(),
    ask: (asking) => this.#flow.ask(asking),
    stop: () => void this.#flow.stop(),
    more: () => void this.#flow.more(),
    download: () => void this.#download(),
  };

  #become(at: At | undefined): void {
    const moved = at?.step !== this.#at?.step;
    this.#at = at;
    this.#host.requestUpdate();
    if (moved) this.#page.moved();
    if (at?.step === 'import') this.#say(at.import);
  }

  /** Says each quarter of the file once. */
  #say(import_: CustomerImport): void {
    const quarters = Math.floor((import_.received / import_.file.size) * 4);
    if (quarters <= this.#quarters || quarters > 3) return;
    this.#quarters = quarters;
    announce(this.#locale.strings.share(shareOf(this.#locale, import_)), this.#host.renderRoot as ShadowRoot);
  }

  /** Saves the refused lines with what to mend. */
  async #download(): Promise<void> {
    const result = await this.#flow.all();
    if (!result || result.lost) return;
    const { opened, refusals, import: done } = result;
    const { strings: words } = this.#locale;
    const reasons = new Map(refusals.map((one) => [one.line, remedyOf(words, one)]));
    const { file, encoding } = opened;
    const source = { file, encoding, delimiter: done.delimiter };
    const lines = await refusedLines(source, reasons, words.reason).catch(() => undefined);
    if (!lines) return announce(words.why['unreadable']!, this.#host.renderRoot as ShadowRoot);
    const address = URL.createObjectURL(lines);
    const link = document.createElement('a');
    link.href = address;
    link.download = `${file.name.replace(/\.\w+$/, '')}-${words.downloadName}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
