import { invoiceReads, type Client, type Invoice } from '@varai/client';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import type { StandingStrings } from './strings.ts';

/** The oldest invoice that is still to be paid; undefined where there is none, or it may not be seen. */
export async function findDebt(client: Client): Promise<Invoice | undefined> {
  const { items } = await client.send(invoiceReads.list({ status: 'open' }));
  return items.findLast(({ amountDue, pending }) => amountDue.amount > 0 && pending === null);
}

/**
 * Pays a debt: in the dialog of the page's `<varai-invoices>`, which hears the button, or on the provider's own page.
 * Both take any card.
 */
export function payDebt(locale: LocaleController<StandingStrings>, { id, amountDue, hostedUrl }: Invoice) {
  const label = locale.strings.pay(locale.money(amountDue, { style: 'exact' }));
  if (document.querySelector('varai-invoices')) {
    return html`<button class="btn btn-s" data-action="pay-invoice" data-invoice=${id}>${label}</button>`;
  }
  if (hostedUrl === null) return nothing;
  return html`<a class="btn btn-s" href=${hostedUrl} target="_blank" rel="noopener noreferrer"
    >${label}<span class="sr"> ${locale.strings.newTab}</span></a
  >`;
}
