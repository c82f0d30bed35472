import * as z from 'zod/mini';
import { Billed, Id, Money, PageInput, pageOf, Time } from '../../core/schema.ts';

const Failure = z.object({ code: z.string(), declineCode: z.nullable(z.string()) });

export const InvoiceStatus = z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']);
export type InvoiceStatus = z.infer<typeof InvoiceStatus>;

export const Invoice = z.object({
  id: Id,
  number: z.nullable(z.string()),
  status: InvoiceStatus,
  total: Money,
  /** What is left to pay: the total with the customer's balance, credit or debt, less what was paid. */
  amountDue: Money,
  amountPaid: Money,
  issuedAt: Time,
  paidAt: z.nullable(Time),
  periodStart: Time,
  periodEnd: Time,
  /** What it is for, in the provider's words: its own description, or that of the first line that charges something. */
  description: z.nullable(z.string()),
  /** The plan that it is for, where it is for one alone and has no description of its own. */
  plan: z.optional(z.string()),
  /** Why the last attempt to pay an open one was refused, in Stripe's codes. */
  failure: z.nullable(Failure),
  /** What the payment of an open one waits for: the bank's answer, or the customer's word to the bank. */
  pending: z.nullable(z.enum(['processing', 'requires_action'])),
  pdfUrl: z.nullable(z.string()),
  hostedUrl: z.nullable(z.string()),
});
export type Invoice = z.infer<typeof Invoice>;

const year = [z.int(), z.minimum(2000), z.maximum(2200)] as const;

/** The year is that of `issuedAt` in the account's time zone. */
const InvoiceListInput = z.extend(PageInput, {
  status: z.optional(z.enum(['open', 'paid', 'uncollectible', 'void'])),
  year: z.optional(z.coerce.number().check(...year)),
});
export type InvoiceListInput = z.infer<typeof InvoiceListInput>;

/** Newest first, without drafts. A page may hold fewer than were asked for, also none, while `nextCursor` leads on. */
export const InvoicePage = z.extend(pageOf(Invoice), {
  /** Since when the account has been billed, with the first page: no invoice is older. */
  since: z.nullable(Time),
});
export type InvoicePage = z.infer<typeof InvoicePage>;

/** What the provider will bill next, as it stands now. */
export const UpcomingInvoice = z.object({
  total: Money,
  /** The total less the customer's balance. */
  amountDue: Money,
  at: Time,
  lines: z.array(
    z.object({
      /** What is billed, or what the provider takes off and adds below it. */
      kind: z.enum(['item', 'discount', 'tax', 'balance']),
      /** In the provider's words, in the language of whoever wrote them; of what is no item in English. */
      description: z.string(),
      /** Of an item that is a plan's; a page says it in its own language then. */
      billed: z.optional(Billed),
      amount: Money,
      periodStart: Time,
      periodEnd: Time,
    }),
  ),
});
export type UpcomingInvoice = z.infer<typeof UpcomingInvoice>;

export const Upcoming = z.object({
  upcoming: z.nullable(UpcomingInvoice),
  /** Why there is none: the subscription ends first, or there is no subscription. */
  reason: z.nullable(z.enum(['ends', 'none'])),
  /** When it ends, where that is the reason. */
  endsAt: z.nullable(Time),
});
export type Upcoming = z.infer<typeof Upcoming>;

/** How a payment went. */
export const InvoicePayment = z.object({
  invoice: Invoice,
  status: z.enum(['paid', 'processing', 'requires_action', 'requires_payment_method']),
  failure: z.nullable(Failure),
  clientSecret: z.optional(z.string()),
});
export type InvoicePayment = z.infer<typeof InvoicePayment>;

/** A year's invoices as one ZIP: the provider's PDFs and a CSV. */
export const Archive = z.object({
  /** `arc_…` */
  id: Id,
  year: z.int(),
  status: z.enum(['preparing', 'ready', 'failed']),
  done: z.int(),
  /** 0 while they are being counted. */
  total: z.int(),
  /** Of a ready one, made anew in each answer: whoever has it may download, for 15 minutes. */
  url: z.nullable(z.url()),
  /** When the archive is deleted. */
  expiresAt: Time,
});
export type Archive = z.infer<typeof Archive>;

const ById = z.object({ id: Id });

export const invoiceSchemas = {
  list: { input: InvoiceListInput, output: InvoicePage },
  upcoming: { output: Upcoming },
  find: { input: ById, output: Invoice },
  pay: { input: z.object({ id: Id, paymentMethodId: z.optional(Id) }), output: InvoicePayment },
  archive: { input: z.object({ year: z.number().check(...year) }), output: Archive },
  findArchive: { input: ById, output: Archive },
  removeArchive: { input: ById, output: z.object({ done: z.literal(true) }) },
};
