import { invoiceErrors, type Invoice, type InvoicePayment } from '@varai/client';

export interface InvoiceFound {
  readonly invoice: Invoice;
  /** How its payment stands, in Stripe's words; null before any attempt. */
  readonly payment: string | null;
  readonly failure: InvoicePayment['failure'];
  readonly clientSecret: string | undefined;
}

/** Where invoices are kept: the provider, never us. */
export interface InvoiceProvider {
  /** The invoice, if it is this customer's. */
  find(customer: string, id: string): Promise<InvoiceFound | undefined>;
  /** Tries to pay; a refusal of the bank is no error, the next look shows it. False for a method that is not the customer's. */
  pay(customer: string, id: string, method: string | undefined, key: string): Promise<boolean>;
}

export interface InvoicePorts {
  readonly provider: InvoiceProvider;
  readonly customer: (account: string) => Promise<string>;
  /** Called when an invoice may have been paid, so that the subscription is looked at again. */
  readonly paid: (account: string) => Promise<void>;
}

export interface InvoiceService {
  /**
   * Pays an open invoice; at most once, since a paid one is not open. `attempt` makes one payment of one request.
   * Throws `invoices/not_found` (another customer's too) and `invoices/not_open`. Three or four calls to the provider.
   */
  pay(
    account: string,
    input: { id: string; paymentMethodId?: string | undefined },
    attempt: string,
  ): Promise<InvoicePayment>;
}

export const createInvoiceService = ({ provider, customer, paid }: InvoicePorts): InvoiceService => ({
  async pay(account, { id, paymentMethodId }, attempt) {
    const owner = await customer(account);
    const before = await provider.find(owner, id);
    if (!before) throw invoiceErrors.not_found();
    if (before.invoice.status === 'paid') return { invoice: before.invoice, status: 'paid', failure: null };
    if (before.invoice.status !== 'open') throw invoiceErrors.not_open();
    if (!(await provider.pay(owner, id, paymentMethodId, `${id}:pay:${attempt}`))) throw invoiceErrors.not_found();
    const after = (await provider.find(owner, id)) ?? before;
    await paid(account);
    const { invoice, failure, clientSecret } = after;
    const status = statusOf(after);
    return {
      invoice,
      status,
      failure: status === 'paid' ? null : failure,
      ...(status !== 'paid' && clientSecret && { clientSecret }),
    };
  },
});

function statusOf({ invoice, payment }: InvoiceFound): InvoicePayment['status'] {
  if (invoice.status === 'paid') return 'paid';
  if (payment === 'requires_action') return 'requires_action';
  return payment === 'processing' ? 'processing' : 'requires_payment_method';
}
