import {
  invoiceErrors,
  requestErrors,
  type Invoice,
  type InvoiceListInput,
  type InvoicePage,
  type InvoicePayment,
  type Upcoming,
} from '@varai/client';
import type { InvoiceFound, InvoiceProvider } from './ports.ts';
import { startOfYear } from './year.ts';

export interface InvoicePorts {
  readonly provider: InvoiceProvider;
  /** The provider's customer of an account; refuses accounts on another rail. */
  readonly customer: (account: string) => Promise<string>;
  /** Where a year of the account begins, IANA. */
  readonly timeZone: (account: string) => Promise<string>;
  /** Called when an invoice may have been paid, so that whoever depends on it looks again. */
  readonly paid: (account: string) => Promise<void>;
}

/** Costs are calls to the provider: nothing of an invoice is kept here. */
export interface InvoiceService {
  /** The provider's calls for a page (`InvoiceProvider.list`), and one more with the first page. Throws `request/invalid` for a cursor of another list. */
  list(account: string, input: InvoiceListInput): Promise<InvoicePage>;
  /** Two calls. Throws `invoices/not_found`, for another customer's too. */
  find(account: string, id: string): Promise<Invoice>;
  /** Two calls. */
  upcoming(account: string): Promise<Upcoming>;
  /**
   * Pays an open invoice; at most once, since a paid one is not open. `attempt` makes one payment of one request.
   * Throws `invoices/not_found`, `invoices/method_not_found` and `invoices/not_open`. Five or six calls.
   */
  pay(
    account: string,
    input: { id: string; paymentMethodId?: string | undefined },
    attempt: string,
  ): Promise<InvoicePayment>;
}

const pageSize = 25;

export const createInvoiceService = ({ provider, customer, timeZone, paid }: InvoicePorts): InvoiceService => ({
  async list(account, { cursor, limit = pageSize, status, year }) {
    const owner = await customer(account);
    const zone = year === undefined ? 'UTC' : await timeZone(account);
    const bounds = year === undefined ? {} : { from: startOfYear(year, zone), to: startOfYear(year + 1, zone) };
    const [listed, since] = await Promise.all([
      provider.list(owner, { ...bounds, status, after: cursor, limit }),
      cursor === undefined ? provider.since(owner) : null,
    ]);
    if (!listed) throw cursorUnknown();
    return { items: listed.invoices, nextCursor: listed.next, since: since?.toISOString() ?? null };
  },

  async find(account, id) {
    const found = await provider.find(await customer(account), id);
    if (!found) throw invoiceErrors.not_found();
    return found.invoice;
  },

  upcoming: async (account) => provider.upcoming(await customer(account)),

  async pay(account, { id, paymentMethodId }, attempt) {
    const owner = await customer(account);
    const before = await provider.find(owner, id);
    if (!before) throw invoiceErrors.not_found();
    if (before.invoice.status === 'paid') return { invoice: before.invoice, status: 'paid', failure: null };
    if (before.invoice.status !== 'open') throw invoiceErrors.not_open();
    // money is on its way, as from a bank account: a list that is out of date must not send more
    if (before.payment === 'processing') return paymentOf(before, false);
    const tried = await provider.pay(owner, id, paymentMethodId, `${id}:pay:${attempt}`);
    if (tried === 'no_method') throw invoiceErrors.method_not_found();
    const after = (await provider.find(owner, id)) ?? before;
    await paid(account);
    return paymentOf(after, tried === 'nobody_to_charge');
  },
});

function paymentOf(found: InvoiceFound, nobodyToCharge: boolean): InvoicePayment {
  const { invoice, clientSecret } = found;
  const status = statusOf(found);
  if (status === 'paid') return { invoice, status, failure: null };
  const failure = nobodyToCharge ? { code: 'payment_method_missing', declineCode: null } : invoice.failure;
  return { invoice, status, failure, ...(clientSecret && { clientSecret }) };
}

function statusOf({ invoice, payment }: InvoiceFound): InvoicePayment['status'] {
  if (invoice.status === 'paid') return 'paid';
  if (payment === 'requires_action') return 'requires_action';
  return payment === 'processing' ? 'processing' : 'requires_payment_method';
}

const cursorUnknown = () =>
  requestErrors.invalid({
    message: 'Not usable: cursor. See errors for each.',
    errors: [
      {
        path: 'cursor',
        code: 'invalid_value',
        message: 'There is no such place in this list. Begin without a cursor.',
      },
    ],
  });
