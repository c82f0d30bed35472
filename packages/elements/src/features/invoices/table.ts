import type { Invoice } from '@varai/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { whole } from '../../ui/whole.ts';
import { badge, standingOf } from './badge.ts';
import type { Strings } from './strings.ts';

export interface TableView {
  readonly locale: LocaleController<Strings>;
  readonly invoices: readonly Invoice[];
  /** More are there than are loaded. */
  readonly endless: boolean;
  /** The one invoice whose button stands out. */
  readonly first: Invoice | undefined;
  pay(invoice: Invoice, event: Event): void;
  /** Whether rows that far down are drawn; the height of what is not. */
  readonly gap: (chunk: number) => boolean;
}

/** Rows that come and go together. */
export const chunkSize = 50;

const isOpen = (invoice: Invoice): boolean => invoice.status === 'open' && invoice.pending !== 'processing';

/** The oldest open invoice: what is to be paid first. */
export const firstOpen = (invoices: readonly Invoice[]): Invoice | undefined => invoices.findLast(isOpen);

/** One table, whose rows are cards on narrow hosts; roles are written out since cards are no longer laid out as a table. */
export function table(view: TableView): TemplateResult {
  const { strings } = view.locale;
  const { invoices, endless } = view;
  const chunks = [...Array(Math.ceil(invoices.length / chunkSize)).keys()];
  return html`<table
    class="table cards"
    role="table"
    aria-labelledby="invoices-title"
    aria-rowcount=${endless ? -1 : invoices.length + 1}
  >
    <thead>
      <tr role="row" aria-rowindex="1">
        <th role="columnheader" scope="col">${strings.invoice}</th>
        <th role="columnheader" scope="col">${strings.date}</th>
        <th role="columnheader" scope="col">${strings.period}</th>
        <th role="columnheader" scope="col">${strings.status}</th>
        <th role="columnheader" scope="col" class="r">${strings.amount}</th>
        <th role="columnheader" scope="col"><span class="sr">${strings.actions}</span></th>
      </tr>
    </thead>
    ${chunks.map((chunk) =>
      view.gap(chunk)
        ? html`<tbody class="gap" data-chunk=${chunk} aria-hidden="true">
            <tr>
              <td colspan="6"></td>
            </tr>
          </tbody>`
        : html`<tbody data-chunk=${chunk}>
            ${invoices
              .slice(chunk * chunkSize, (chunk + 1) * chunkSize)
              .map((invoice, index) => row(view, invoice, chunk * chunkSize + index + 2))}
          </tbody>`,
    )}
  </table>`;
}

function row(view: TableView, invoice: Invoice, index: number): TemplateResult {
  const { locale } = view;
  const { strings } = locale;
  const { total, amountDue, plan, description } = invoice;
  const about = plan ?? description;
  const partly = invoice.status === 'open' && amountDue.amount !== total.amount;
  return html`<tr role="row" aria-rowindex=${index} part="invoice" data-id=${invoice.id}>
    <th role="rowheader" scope="row">
      <span class="num">${invoice.number ?? invoice.id}</span>
      ${about ? html`<span class="about cap">${about}</span>` : nothing}
    </th>
    <td role="cell" class="num when">${locale.date(invoice.issuedAt)}</td>
    <td role="cell" class="num" data-l=${strings.period}>
      ${strings.span(whole(locale.date(invoice.periodStart, 'day')), whole(locale.date(invoice.periodEnd)))}
    </td>
    <td role="cell" class="standing">${badge(invoice, strings)}</td>
    <td role="cell" class="r num">
      ${locale.money(total)}
      ${partly ? html`<span class="cap">${strings.leftOf(locale.money(amountDue))}</span>` : nothing}
    </td>
    <td role="cell" class="acts">${actions(view, invoice)}</td>
  </tr>`;
}

function actions(view: TableView, invoice: Invoice) {
  const { locale, first, pay } = view;
  const { strings } = locale;
  const number = invoice.number ?? invoice.id;
  const amount = locale.money(invoice.amountDue);
  const label = standingOf(invoice) === 'declined' ? strings.again(amount) : strings.pay(amount);
  return html`<span class="row"
    >${
      isOpen(invoice)
        ? html`<button
            class="btn btn-s ${invoice.id === first?.id ? 'btn-primary' : ''}"
            type="button"
            aria-label="${label}: ${number}"
            @click=${(event: Event) => pay(invoice, event)}
          >
            ${label}
          </button>`
        : nothing
    }<span class="links"
      >${link(invoice.pdfUrl, strings.pdf, strings.pdfOf(number))}${link(
        invoice.hostedUrl,
        strings.page,
        strings.pageOf(number),
      )}</span
    ></span
  >`;
}

/** Words of the label come first in its name, so that whoever speaks them finds it. */
const link = (url: string | null, label: string, name: string) =>
  url !== null && /^https?:\/\//.test(url)
    ? html`<a class="btn btn-s btn-quiet" href=${url} target="_blank" rel="noopener noreferrer" aria-label=${name}
        >${label}</a
      >`
    : nothing;
