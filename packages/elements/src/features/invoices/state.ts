import { invoiceReads, type Client, type Invoice, type InvoicePage } from '@varai/client';
import { atom } from '../../core/atom.ts';
import { sessionState } from '../../core/session.ts';
import { perClient, resource } from '../../core/state.ts';
import { isFiltered, rest, type Filter, type Ledger, type Older } from './ledger.ts';

/** Invoices of the first request, and of each that follows; none ever asks for more. */
const [firstSize, nextSize] = [50, 100];

const none: Older = { invoices: [], nextCursor: null, status: 'idle' };

/** What a page knows about the invoices, shared by all tags of one client. */
export const invoicesState = perClient('invoices', (client: Client) => {
  const { info } = sessionState(client);
  const $filter = atom<Filter>({});
  const $older = atom<Older>(none);
  let known: Ledger | undefined;

  /** A page of drafts alone is no page: the next one is asked for. */
  async function page(cursor: string | null, signal?: AbortSignal): Promise<InvoicePage> {
    let since: string | null = null;
    for (let next = cursor; ;) {
      const input = {
        ...$filter.get(),
        limit: cursor === null ? firstSize : nextSize,
        ...(next === null ? {} : { cursor: next }),
      };
      const found = await client.send(invoiceReads.list(input), { signal });
      since ??= found.since;
      if (found.items.length > 0 || found.nextCursor === null) return { ...found, since };
      next = found.nextCursor;
    }
  }

  const $ledger = resource<Ledger>(async (signal) => {
    const session = await info();
    const filter = $filter.get();
    const empty = { session, filter, newest: [], nextCursor: null, since: null, upcoming: undefined };
    if (session.rail.name !== 'stripe') return empty;
    const [{ items, nextCursor, since }, upcoming] = await Promise.all([
      page(null, signal),
      // The list is worth showing without it.
      client.send(invoiceReads.upcoming(), { signal }).catch(() => undefined),
    ]);
    const older = $older.get();
    const before = known?.filter === filter ? rest(items, [...known.newest, ...older.invoices]) : undefined;
    if (before?.length) $older.set({ ...older, invoices: before });
    else $older.set({ ...none, nextCursor });
    return (known = { session, filter, newest: items, nextCursor, since, upcoming });
  }, 'invoices');

  async function more(): Promise<void> {
    const { invoices, nextCursor, status } = $older.get();
    if (nextCursor === null || status === 'loading') return;
    const filter = $filter.get();
    $older.set({ invoices, nextCursor, status: 'loading' });
    try {
      const next = await page(nextCursor);
      const now = $older.get();
      if (filter === $filter.get() && now.nextCursor === nextCursor)
        $older.set({ invoices: [...now.invoices, ...next.items], nextCursor: next.nextCursor, status: 'idle' });
    } catch {
      if (filter === $filter.get()) $older.set({ ...$older.get(), status: 'failed' });
    }
  }

  /** Shows what is known of one invoice now, wherever it stands, and looks at the newest again. */
  function replace(invoice: Invoice): void {
    const older = $older.get();
    const invoices = older.invoices.map((one) => (one.id === invoice.id ? invoice : one));
    $older.set({ ...older, invoices });
    void $ledger.refresh();
  }

  function narrow(filter: Filter): void {
    $filter.set(filter);
    $ledger.kept = isFiltered(filter) ? undefined : 'invoices';
    void $ledger.refresh();
  }

  return { $ledger, $older, $filter, more, narrow, replace };
});
