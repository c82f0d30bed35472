import * as z from 'zod/mini';
import { Id, Money, Time } from '../../core/schema.ts';

export const Invoice = z.object({
  id: Id,
  number: z.nullable(z.string()),
  status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']),
  total: Money,
  amountDue: Money,
  issuedAt: Time,
  periodStart: Time,
  periodEnd: Time,
  pdfUrl: z.nullable(z.string()),
  hostedUrl: z.nullable(z.string()),
});
export type Invoice = z.infer<typeof Invoice>;

/** How a payment went. */
export const InvoicePayment = z.object({
  invoice: Invoice,
  status: z.enum(['paid', 'processing', 'requires_action', 'requires_payment_method']),
  failure: z.nullable(z.object({ code: z.string(), declineCode: z.nullable(z.string()) })),
  clientSecret: z.optional(z.string()),
});
export type InvoicePayment = z.infer<typeof InvoicePayment>;

export const invoiceSchemas = {
  pay: { input: z.object({ id: Id, paymentMethodId: z.optional(Id) }), output: InvoicePayment },
};
