import type { Invoice, Upcoming } from '@varai/client';

export interface InvoiceFound {
  readonly invoice: Invoice;
  /** How its payment stands, in Stripe's words; null before any attempt. */
  readonly payment: string | null;
  readonly clientSecret: string | undefined;
  /** How often it was tried, by the provider's schedule. */
  readonly attempts: number;
  /** When the provider tries again by itself. */
  readonly nextAttemptAt: Date | null;
  /** Whether it is collected without anybody there, as a renewal is. */
  readonly unattended: boolean;
}

/** What a list asks for: an invoice was issued from `from` on and before `to`. */
export interface ListOrder {
  readonly status?: Exclude<Invoice['status'], 'draft'> | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** The id of the last invoice that was seen. */
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface Listed {
  readonly invoices: Invoice[];
  readonly next: string | null;
}

/** `no_method`: the method is not the customer's. `attempted`: whatever came of it, the next look shows. */
export type Attempt = 'attempted' | 'no_method' | 'nobody_to_charge';

/** Where invoices are kept: the provider, never us. */
export interface InvoiceProvider {
  /** One call, two where an attempt to pay one of them failed, and one for each of these whose payment is older than the newest hundred. Undefined for a place in the list that is not the customer's. */
  list(customer: string, order: ListOrder): Promise<Listed | undefined>;
  /** Since when the customer exists. One call. */
  since(customer: string): Promise<Date>;
  /** The invoice, if it is this customer's and no draft. */
  find(customer: string, id: string): Promise<InvoiceFound | undefined>;
  /** Two calls. */
  upcoming(customer: string): Promise<Upcoming>;
  /** Tries to pay; a refusal of the bank is no error. */
  pay(customer: string, id: string, method: string | undefined, key: string): Promise<Attempt>;
}
