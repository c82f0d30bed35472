import { invoiceReads, invoices, type Client, type Invoice } from '@varai/client';
import { isOurs, type Ledger } from '../ledger.ts';
import { invoicesState } from '../state.ts';
import { firstOpen } from '../table.ts';

/** What the list knows. */
export interface Listed {
  readonly ledger: () => Ledger | undefined;
  /** All that is loaded under the filter, the newest first. */
  readonly shown: () => readonly Invoice[];
}

/**
 * The invoice that is named, or the oldest open one that is not being paid already. A named one is asked for where the list
 * does not show it; the oldest is asked for always, a request for 100 open ones, since the list may hold newer ones only or
 * those of a filter. Where that fails, the list says that it could not be refreshed.
 */
export async function findInvoice(client: Client, id: string | undefined, list: Listed): Promise<Invoice | undefined> {
  const ledger = list.ledger();
  const shown = list.shown();
  const found = id === undefined ? undefined : shown.find((one) => one.id === id);
  if (found) return found;
  if (!ledger || !isOurs(ledger)) return id === undefined ? firstOpen(shown) : undefined;
  try {
    return await (id === undefined ? findOldest(client) : client.send(invoices.find({ id })));
  } catch {
    await invoicesState(client).$ledger.refresh();
    return undefined;
  }
}

/** Pages come newest first, and one may hold none: the last page knows the oldest. */
async function findOldest(client: Client): Promise<Invoice | undefined> {
  let oldest: Invoice | undefined;
  let cursor: string | null | undefined;
  do {
    const page = await client.send(invoiceReads.list({ status: 'open', limit: 100, ...(cursor && { cursor }) }));
    oldest = firstOpen(page.items) ?? oldest;
    cursor = page.nextCursor;
  } while (cursor);
  return oldest;
}
