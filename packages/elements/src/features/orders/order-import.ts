import { orderImports, type CustomerImport } from '@varai/client';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { late, type Late } from '../../core/late.ts';
import { LocaleController } from '../../core/locale.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { fileDrop, fileInput } from '../../ui/file-drop.ts';
import { heading } from '../../ui/heading.ts';
import { inPhase } from '../../ui/in-phase.ts';
import { Steps } from '../../ui/steps.ts';
import { styles } from './order-import.styles.ts';
import type { RunController } from './run/controller.ts';
import { orderImportState, type Known } from './state.ts';
import { strings } from './strings.ts';

/** The steps of an import, by their names. */
const steps = ['file', 'check', 'import', 'result'] as const;
export type ImportStep = (typeof steps)[number];

/**
 * @summary Imports a CSV file of orders in four named steps: it is chosen, checked, sent, and what came of it is told.
 *
 * Exports of Shopify and of Magento and our own format are told by their first line; of any other file the columns are chosen.
 * Before anything is taken the server says how it would read the first lines. A file is read and sent part by part, whatever
 * its size; a part that is sent twice counts once, so that an import goes on after a lost network, and after a reload or on
 * another device once the same file is chosen again. Lines that were refused are listed with what helps, and can be downloaded
 * to be mended: they are read from the file, and kept by nobody.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when it cannot be loaded or seen.
 * @event {ReadyEvent} varai-ready - A file can be chosen for the first time.
 * @event {LoadErrorEvent} varai-load-error - It could not be loaded. Carries `error`.
 * @event {StepChangedEvent} varai-step-changed - Another step is shown. Carries `step`: `file`, `check`, `import` or `result`.
 * @event {OrdersImportedEvent} varai-orders-imported - A file was imported, or stopped before its end. Carries `import`.
 * @csspart base - All of it.
 * @csspart drop - Where a file is dropped.
 * @csspart choose - The button that asks for a file.
 * @csspart start - The button that begins the import.
 * @csspart progress - How far the import is.
 * @csspart refusal - One line that was refused.
 * @cssstate loading - Nothing is known yet.
 * @cssstate ready - A file can be chosen.
 * @cssstate stale - What is known of earlier imports could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not import orders.
 */
export class OrderImport extends LitElement {
  static readonly tag = 'varai-order-import';
  static override styles = styles;
  static override properties = { headingLevel: { type: Number, attribute: 'heading-level' } };

  readonly #locale = new LocaleController(this, strings);
  readonly #known = new StateController(this, orderImportState, ({ $imports }) => $imports);
  readonly #phase: PhaseController<Known> = new PhaseController<Known>(this, {
    value: () => this.#known.value,
    refresh: () => this.refresh(),
  });
  readonly #run: Late<RunController> = late(
    this,
    () => import('./run/controller.ts'),
    ({ RunController: Controller }) =>
      new Controller(this, {
        client: () => this.#known.client,
        known: () => this.#known.value?.data,
        refresh: () => this.refresh(),
        choose: () => this.#ask(undefined),
        moved: () => this.#moved(),
        step: () => this.#said(),
      }),
  );
  readonly #steps = new Steps<ImportStep>(this, () => ({
    label: this.#locale.strings.steps,
    steps: steps.map((name) => ({ name, label: this.#locale.strings[name] })),
  }));

  /** The level of the heading, 1 to 6; that of a step is one deeper. */
  declare headingLevel: number;

  /** The import that the next file goes on with. */
  #wanted: CustomerImport | undefined;
  #over = false;
  #arriving = false;
  #unstopped: string | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.#begin();
  }

  #begin(): void {
    this.#steps.at = 'file';
  }

  /** Reads again which imports there are. */
  async refresh(): Promise<void> {
    await this.#known.state?.$imports.refresh();
  }

  /** Takes a file, as if it had been chosen here. */
  async take(file: File): Promise<void> {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    await this.#run.use((run) => run.take(file, wanted));
  }

  #moved(): void {
    const { at } = this.#run.part ?? {};
    this.#arriving = true;
    this.#steps.enter(at && at.step !== 'reading' && at.step !== 'unfit' ? at.step : 'file');
  }

  /** `Step 2 of 4: Check`, for whoever hears the heading. */
  #said(): string {
    const at = this.#steps.at!;
    return `${this.#steps.of(at)} ${this.#locale.strings[at]}`;
  }

  protected override updated(): void {
    if (!this.#arriving) return;
    const target = this.renderRoot.querySelector<HTMLElement>('#step');
    if (!target) return;
    this.#arriving = false;
    target.focus();
  }

  /** Opens the browser's own dialog for files. */
  #ask(wanted: CustomerImport | undefined): void {
    this.#wanted = wanted;
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  }

  async #stop({ id, name }: CustomerImport): Promise<void> {
    this.#unstopped = undefined;
    await this.#known.client?.send(orderImports.stop({ id })).catch(() => (this.#unstopped = name));
    await this.refresh();
    this.requestUpdate();
  }

  protected override render() {
    const { strings: words } = this.#locale;
    return inPhase(this.#phase, {
      failed: { title: words.notLoaded, text: words.notLoadedText },
      forbidden: { title: words.forbidden, text: words.forbiddenText },
      // what will stand there, for its room alone
      skeleton: () => html`<div class="ghost" aria-hidden="true">${this.#import()}</div>`,
      ready: () => this.#import(),
    });
  }

  #import(): TemplateResult {
    const { strings: words } = this.#locale;
    const here = this.#run.part?.render();
    return html`<section class="import" part="base" aria-labelledby="title">
      ${heading(this.headingLevel, 'title', words.heading, 'title')} ${this.#steps.render()}
      ${fileInput('.csv,.txt,.tsv,text/csv,text/plain', (file) => void this.take(file))}
      ${here ? html`<div class="card">${here}</div>` : this.#choose()}
    </section>`;
  }

  #choose(): TemplateResult {
    const { strings: words } = this.#locale;
    const { items = [] } = this.#known.value?.data?.imports ?? {};
    const open = items.filter(({ status }) => status === 'open');
    const earlier = items.filter(({ status }) => status !== 'open');
    return html`<div class="card">
        ${heading(this.headingLevel + 1, 'sr', this.#said(), 'step')}
        ${fileDrop({
          text: words.text,
          button: words.choose,
          drop: words.drop,
          over: this.#over,
          choose: () => this.#ask(undefined),
          hover: (over) => {
            this.#over = over;
            this.requestUpdate();
          },
          chosen: (file) => {
            this.#wanted = undefined;
            void this.take(file);
          },
        })}
        <p class="small muted">${words.nothing}</p>
      </div>
      ${open.length > 0 ? this.#waiting(open) : nothing} ${earlier.length > 0 ? this.#earlier(earlier) : nothing}`;
  }

  /** Imports that go on once their files are chosen again. */
  #waiting(open: readonly CustomerImport[]): TemplateResult {
    const { strings: words } = this.#locale;
    const share = ({ received, file }: CustomerImport) =>
      this.#locale.number(Math.floor((received / file.size) * 100) / 100, { style: 'percent' });
    return html`<div class="card" role="group" aria-label=${words.open}>
      <p class="sub">${words.open}</p>
      ${this.#unstopped ? html`<p role="alert">${words.notStopped(this.#unstopped)}</p>` : nothing}
      ${open.map(
        (one) =>
          html`<div class="one">
            <div>
              <p>${one.name}</p>
              <p class="small muted">${words.begun(this.#locale.date(one.createdAt), share(one))}</p>
            </div>
            <button class="btn" type="button" aria-label=${words.goOnWith(one.name)} @click=${() => this.#ask(one)}>
              ${words.goOn}
            </button>
            <button
              class="btn btn-quiet"
              type="button"
              aria-label=${words.stopOne(one.name)}
              @click=${() => void this.#stop(one)}
            >
              ${words.stop}
            </button>
          </div>`,
      )}
    </div>`;
  }

  #earlier(done: readonly CustomerImport[]): TemplateResult {
    const { strings: words } = this.#locale;
    const number = (value: number) => this.#locale.number(value);
    return html`<div class="card" role="group" aria-label=${words.earlier}>
      <p class="sub">${words.earlier}</p>
      ${done.map(
        (one) =>
          html`<div class="one">
            <div>
              <p>${one.name}</p>
              <p class="small muted">
                ${words.taken(this.#locale.date(one.createdAt), number(one.accepted), number(one.lines))}
              </p>
            </div>
          </div>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [OrderImport.tag]: OrderImport;
  }
}
