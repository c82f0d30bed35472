import type { Invoice } from '@varai/client';

/** An open invoice has been paid in this tag. */
export class InvoicePaidEvent extends Event {
  static readonly type = 'varai-invoice-paid';
  readonly invoice: Invoice;

  constructor(invoice: Invoice) {
    super(InvoicePaidEvent.type, { bubbles: true, composed: true });
    this.invoice = invoice;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [InvoicePaidEvent.type]: InvoicePaidEvent;
  }
}
