import type { Invoice } from '@varai/client';
import { html, LitElement, nothing } from 'lit';
import { late, type Late } from '../../core/late.ts';
import { LocaleController } from '../../core/locale.ts';
import { hearPage } from '../../core/page-buttons.ts';
import { PhaseController } from '../../core/phase.ts';
import { StateController } from '../../core/state-controller.ts';
import { heading } from '../../ui/heading.ts';
import { inPhase } from '../../ui/in-phase.ts';
import type { ArchiveController } from './archive/controller.ts';
import { filters, yearsOf } from './filters.ts';
import { styles } from './invoices.styles.ts';
import { isFiltered, isOurs, type Filter, type Ledger } from './ledger.ts';
import type { createLines } from './lines.ts';
import type { PayController } from './pay/controller.ts';
import { skeleton } from './skeleton.ts';
import { invoicesState } from './state.ts';
import { strings } from './strings.ts';
import { chunkSize, firstOpen, table } from './table.ts';
import { nextInvoice } from './upcoming.ts';
import type { WindowController } from './window.ts';

/**
 * @summary Lists the invoices, pays open ones, and gives a year of them as one archive.
 *
 * `<button data-action="pay-invoice">` anywhere in the page opens the payment of the oldest open invoice, or of the one
 * in its `data-invoice`. Where another rail than Stripe bills, as Shopify does, it says where the invoices are.
 *
 * @slot loader - Replaces the skeleton.
 * @slot error - Replaces what is said when the invoices cannot be loaded or seen.
 * @slot empty - Replaces what is said when there is no invoice.
 * @event {ReadyEvent} varai-ready - The invoices are shown for the first time.
 * @event {LoadErrorEvent} varai-load-error - The invoices could not be loaded. Carries `error`.
 * @event {PaymentMethodsChangedEvent} varai-payment-methods-changed - A card was added in the dialog of a payment. Carries `methods`.
 * @event {InvoicePaidEvent} varai-invoice-paid - An invoice was paid here. Carries `invoice`.
 * @event {ActionRequiredEvent} varai-action-required - The bank asks the customer now, in a window of its own.
 * @event {ExitEvent} varai-exit - A dialog was closed.
 * @csspart base - All of the tag.
 * @csspart next - What will be billed next.
 * @csspart invoice - One invoice.
 * @csspart status - How an invoice stands.
 * @csspart notice - What went wrong in a dialog.
 * @csspart dialog - The dialog of a payment or an archive.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - There is no invoice, or another rail bills.
 * @cssstate ready - All is shown and fresh.
 * @cssstate stale - What is shown could not be refreshed.
 * @cssstate offline - The browser has no network.
 * @cssstate error - Nothing could be loaded.
 * @cssstate forbidden - The session may not see the invoices.
 */
export class Invoices extends LitElement {
  static readonly tag = 'varai-invoices';
  static override styles = styles;
  static override properties = { headingLevel: { type: Number, attribute: 'heading-level' } };

  readonly #locale = new LocaleController(this, strings);
  readonly #ledger = new StateController(this, invoicesState, ({ $ledger }) => $ledger);
  readonly #older = new StateController(this, invoicesState, ({ $older }) => $older);
  readonly #filter = new StateController(this, invoicesState, ({ $filter }) => $filter);
  readonly #phase: PhaseController<Ledger> = new PhaseController<Ledger>(this, {
    value: () => this.#ledger.value,
    refresh: () => this.#ledger.state?.$ledger.refresh(),
    empty: ({ newest, filter, nextCursor }) => newest.length === 0 && nextCursor === null && !isFiltered(filter),
  });
  readonly #lines: Late<ReturnType<typeof createLines>> = late(
    this,
    () => import('./lines.ts'),
    ({ createLines: create }) => create(this, this.#locale),
  );
  readonly #window: Late<WindowController> = late(
    this,
    () => import('./window.ts'),
    ({ WindowController: Controller }) => new Controller(this),
  );
  readonly #payment: Late<PayController> = late(
    this,
    () => import('./pay/controller.ts'),
    ({ PayController: Controller }) =>
      new Controller(this, {
        ledger: () => this.#ledger.value?.data,
        shown: () => this.#shown(),
        replace: (paid) => this.#ledger.state?.replace(paid),
      }),
  );
  readonly #archive: Late<ArchiveController> = late(
    this,
    () => import('./archive/controller.ts'),
    ({ ArchiveController: Controller }) => new Controller(this, () => this.#years()),
  );

  /** The level of the tag's heading, 1 to 6. */
  declare headingLevel: number;

  /** What a button of the page asked for before the invoices had come. */
  #early: (() => void) | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    const open = (button: HTMLElement) => {
      const id = button.dataset['invoice'];
      const { data, status } = this.#ledger.value ?? {};
      if (data || status === 'failed') void this.pay(id);
      else this.#early = () => void this.pay(id);
    };
    hearPage(this, { 'pay-invoice': open, '--pay': open });
  }

  /**
   * Opens the payment of an invoice, of the oldest open one by default, also where the list does not show it. Does nothing
   * where none is open.
   */
  async pay(id?: string): Promise<void> {
    const { client } = this.#ledger;
    if (client) await this.#payment.use((payment) => payment.open(client, id));
  }

  /** Looks at the newest invoices and the next one again; what is shown below them stays. */
  async refresh(): Promise<void> {
    await this.#ledger.state?.$ledger.refresh();
  }

  async #download(): Promise<void> {
    const { client } = this.#ledger;
    if (client) await this.#archive.use((archive) => archive.open(client, this.#filter.value?.year));
  }

  #narrow(filter: Filter): void {
    this.#window.part?.reset();
    this.#ledger.state?.narrow(filter);
  }

  #shown(): readonly Invoice[] {
    return [...(this.#ledger.value?.data?.newest ?? []), ...(this.#older.value?.invoices ?? [])];
  }

  #years(): number[] {
    const ledger = this.#ledger.value?.data;
    return ledger ? yearsOf(ledger, Date.now()) : [];
  }

  protected override updated(): void {
    if (!this.#ledger.value?.data) return;
    this.#early?.();
    this.#early = undefined;
  }

  protected override render() {
    const { strings: words } = this.#locale;
    const ledger = this.#ledger.value?.data;
    return html`
      <section class="card flush" part="base" aria-label=${words.heading}>
        ${inPhase(this.#phase, {
          failed: { title: words.notLoaded, text: words.notLoadedText },
          empty: this.#emptiness(ledger),
          forbidden: { title: words.forbidden, text: words.forbiddenText },
          skeleton: () => skeleton(words),
          ready: () => (ledger ? this.#ready(ledger) : nothing),
        })}
      </section>
      ${this.#payment.part?.render() ?? nothing} ${this.#archive.part?.render() ?? nothing}
    `;
  }

  #emptiness(ledger: Ledger | undefined) {
    const { strings: words } = this.#locale;
    if (ledger && !isOurs(ledger)) return { title: words.elsewhere, text: words.elsewhereText };
    const first = ledger?.upcoming?.upcoming?.at;
    return { title: words.none, text: first ? words.first(this.#locale.date(first)) : words.noneText };
  }

  #ready(ledger: Ledger) {
    const { strings: words } = this.#locale;
    const filter = this.#filter.value ?? {};
    const invoices = this.#shown();
    const { nextCursor = null, status = 'idle' } = this.#older.value ?? {};
    const next = ledger.upcoming?.upcoming;
    const far = invoices.length > 2 * chunkSize;
    if (far) void this.#window.asked();
    return html`
      <header class="head">
        ${heading(this.headingLevel, 'heading', words.heading, 'invoices-title')}
        <div class="row">
          ${filters(this.#locale, this.#years(), filter, (wanted) => this.#narrow(wanted))}
          <button class="btn btn-s" type="button" @click=${() => void this.#download()}>${words.download}</button>
        </div>
      </header>
      ${nextInvoice(this.#locale, ledger, next && this.#lines.asked() ? this.#lines.part?.(next) : nothing)}
      <div class="list" aria-busy=${filter.year !== ledger.filter.year || filter.status !== ledger.filter.status}>
        ${
          invoices.length === 0
            ? html`<div class="foot">
                <p role="status">${words.noMatch}</p>
                <button class="btn btn-s" type="button" @click=${() => this.#narrow({})}>${words.reset}</button>
              </div>`
            : table({
                locale: this.#locale,
                invoices,
                endless: nextCursor !== null,
                first: firstOpen(invoices),
                pay: ({ id }) => void this.pay(id),
                gap: (chunk) => far && (this.#window.part?.isGap(chunk) ?? false),
              })
        }
      </div>
      ${nextCursor === null ? nothing : this.#more(status)}
    `;
  }

  #more(status: 'idle' | 'loading' | 'failed') {
    const { strings: words } = this.#locale;
    const busy = status === 'loading';
    return html`<div class="foot">
      ${status === 'failed' ? html`<p role="alert">${words.moreFailed}</p>` : nothing}
      <button class="btn" type="button" aria-busy=${busy} aria-disabled=${busy} @click=${() => void this.#showMore()}>
        ${busy ? words.loading : words.more}
      </button>
    </div>`;
  }

  async #showMore(): Promise<void> {
    await this.#ledger.state?.more();
    const { announce } = await import('../../core/live-region.ts');
    announce(this.#locale.strings.shown(this.#locale.number(this.#shown().length)), this.renderRoot as ShadowRoot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [Invoices.tag]: Invoices;
  }
}
