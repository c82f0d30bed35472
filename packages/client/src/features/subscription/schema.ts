import * as z from 'zod/mini';
import { Text } from '../../core/fields.ts';
import { Id, Money, Time } from '../../core/schema.ts';

export const Interval = z.enum(['month', 'year']);
export type Interval = z.infer<typeof Interval>;

/** What a plan allows in one billing period; `null` is unlimited. */
export const Limits = z.object({
  aiTokens: z.nullable(z.int()),
  apiCalls: z.nullable(z.int()),
  storageBytes: z.nullable(z.int()),
  seats: z.nullable(z.int()),
});
export type Limits = z.infer<typeof Limits>;

export const Plan = z.object({
  id: Id,
  name: z.string(),
  description: z.string(),
  /** What the customer gets, in the order it should be read; equal names align across plans. */
  features: z.array(z.string()),
  limits: Limits,
  prices: z.object({ month: Money, year: Money }),
  current: z.boolean(),
});
export type Plan = z.infer<typeof Plan>;

export const SubscriptionStatus = z.enum([
  'trialing',
  'active',
  'past_due',
  'unpaid',
  'paused',
  'incomplete',
  'incomplete_expired',
  'canceled',
]);
export type SubscriptionStatus = z.infer<typeof SubscriptionStatus>;

export const ChangeStatus = z.enum([
  'processing',
  'requires_action',
  'requires_payment_method',
  'scheduled',
  'succeeded',
  'expired',
  'canceled',
]);
export type ChangeStatus = z.infer<typeof ChangeStatus>;

export const Subscription = z.object({
  planId: Id,
  interval: Interval,
  status: SubscriptionStatus,
  /** The list price of each period for all seats, before discounts and tax: what is paid is in the invoices. */
  price: Money,
  startedAt: Time,
  currentPeriodStart: Time,
  currentPeriodEnd: Time,
  trialEnd: z.nullable(Time),
  cancelAt: z.nullable(Time),
  scheduledChange: z.nullable(z.object({ changeId: Id, planId: Id, interval: Interval, effectiveAt: Time })),
  /** A change that still waits for its money. */
  openChange: z.nullable(z.object({ changeId: Id, status: ChangeStatus, expiresAt: z.nullable(Time) })),
});
export type Subscription = z.infer<typeof Subscription>;

export const QuoteLine = z.object({
  /** What a discount, a tax or a balance is called is the page's to say. */
  kind: z.enum(['item', 'discount', 'tax', 'balance']),
  /** For `item`: the provider's words, or the same in the reader's language. */
  description: z.string(),
  amount: Money,
  proration: z.boolean(),
  periodStart: Time,
  periodEnd: Time,
});
export type QuoteLine = z.infer<typeof QuoteLine>;

/** What stands in the way, and what removes it. */
export const Blocker = z.object({
  code: z.string(),
  message: z.string(),
  remedy: z.enum(['add_card', 'add_address', 'reduce_usage', 'pay_invoice']),
  meter: z.optional(z.string()),
  limit: z.optional(z.int()),
  used: z.optional(z.int()),
  /** For `pay_invoice`: the open invoice and what is due on it. */
  invoiceId: z.optional(Id),
  amountDue: z.optional(Money),
});
export type Blocker = z.infer<typeof Blocker>;

export const Quote = z.object({
  /** Signed by the server; also the idempotency key of its confirmation. */
  id: z.string().check(z.minLength(1), z.maxLength(255)),
  planId: Id,
  interval: Interval,
  direction: z.enum(['upgrade', 'downgrade', 'interval']),
  /** Whether it takes effect now or at the end of the period. */
  timing: z.enum(['immediately', 'period_end']),
  dueNow: Money,
  recurring: z.object({
    /** What is paid, with tax and discounts. */
    price: Money,
    /** The plan's own price for all seats, before discounts and tax: what compares with that of the subscription. */
    list: z.optional(Money),
    interval: Interval,
    from: Time,
    /**
     * The lines of the next full invoice as the provider computed them, tax and discounts as lines of their own; they sum to
     * `price`. `from` says when it comes, not the periods of the lines. Absent where they are not known to be all.
     */
    lines: z.optional(z.array(QuoteLine)),
  }),
  /** As the provider computed them, tax included as a line of its own. */
  lines: z.array(QuoteLine),
  /** What goes to the customer's balance for later invoices; 0 when nothing does. */
  credit: Money,
  effectiveAt: Time,
  expiresAt: Time,
  losses: z.array(z.string()),
  blockers: z.array(Blocker),
  /** How the money comes: taken, or asked for by an invoice that is sent. Absent means taken. */
  collection: z.optional(z.enum(['charge_automatically', 'send_invoice'])),
  /** The method that will be charged; absent when none is on file, or none is charged. */
  paymentMethod: z.optional(
    z.object({
      id: Id,
      brand: z.string(),
      /** What the card is kept in, such as `google_pay`; `null` for a card by itself. */
      wallet: z.optional(z.nullable(z.string())),
      last4: z.string(),
      expMonth: z.int(),
      expYear: z.int(),
    }),
  ),
  computedBy: z.enum(['stripe', 'shopify']),
});
export type Quote = z.infer<typeof Quote>;

export const PlanChange = z.object({
  /** `pc_…` */
  id: Id,
  quoteId: z.string(),
  planId: Id,
  interval: Interval,
  direction: z.enum(['upgrade', 'downgrade', 'interval']),
  status: ChangeStatus,
  effectiveAt: z.nullable(Time),
  /** What its invoice asks for; `null` when there is none. */
  amountDue: z.nullable(Money),
  /** When the provider gives up waiting for the money. */
  expiresAt: z.nullable(Time),
  /** Why the bank or the provider refused, in Stripe's codes. */
  failure: z.nullable(
    z.object({ code: z.string(), declineCode: z.nullable(z.string()), paymentMethodId: z.nullable(z.string()) }),
  ),
  /** For the provider's next action, in this answer only; never stored. */
  clientSecret: z.optional(z.string()),
  redirectUrl: z.optional(z.url()),
});
export type PlanChange = z.infer<typeof PlanChange>;

const PlanPageInput = z.object({ planId: Id, interval: Interval });
export type PlanPageInput = z.infer<typeof PlanPageInput>;

/** Shopify's own page for a plan. What is due is computed and said there, and approved there. */
export const PlanPage = z.object({
  planId: Id,
  interval: Interval,
  /** Opened at top level: it refuses to stand in a frame. The same page while nobody has decided there. */
  url: z.url(),
  computedBy: z.enum(['shopify']),
});
export type PlanPage = z.infer<typeof PlanPage>;

export const CancelReason = z.enum([
  'too_expensive',
  'missing_features',
  'switched_service',
  'unused',
  'customer_service',
  'too_complex',
  'low_quality',
  'other',
]);
export type CancelReason = z.infer<typeof CancelReason>;

const Locale = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));

/** The language of the plans' words, BCP 47; the session's unless given. */
const PlansInput = z.object({ locale: z.optional(Locale) });
export type PlansInput = z.infer<typeof PlansInput>;

const PreviewInput = z.object({
  planId: Id,
  interval: Interval,
  /** When a change to a lesser plan or a shorter interval takes effect; `period_end` unless asked. */
  downgrade: z.optional(z.enum(['period_end', 'immediately'])),
  /** BCP 47; the language of the lines, of what is lost and of the mails. The session's unless given. */
  locale: z.optional(Locale),
});
export type PreviewInput = z.infer<typeof PreviewInput>;

const RetryInput = z.object({ id: Id, paymentMethodId: z.optional(Id) });
export type RetryInput = z.infer<typeof RetryInput>;

export const CancelInput = z.object({
  reason: CancelReason,
  comment: z.optional(Text({ min: 0, max: 1000, lines: true })),
  /** BCP 47; the language of the mail where the session has none. */
  locale: z.optional(Locale),
});
export type CancelInput = z.infer<typeof CancelInput>;

/** The language of the mail where the session has none, BCP 47. */
const ResumeInput = z.object({ locale: z.optional(Locale) });
export type ResumeInput = z.infer<typeof ResumeInput>;

const ChangeId = z.object({ id: Id });

export const subscriptionSchemas = {
  plans: { input: PlansInput, output: z.array(Plan) },
  current: { output: Subscription },
  preview: { input: PreviewInput, output: Quote },
  change: { input: z.object({ quoteId: z.string().check(z.minLength(1), z.maxLength(255)) }), output: PlanChange },
  page: { input: PlanPageInput, output: PlanPage },
  read: { input: ChangeId, output: PlanChange },
  retry: { input: RetryInput, output: PlanChange },
  keep: { input: ChangeId, output: PlanChange },
  cancel: { input: CancelInput, output: Subscription },
  resume: { input: ResumeInput, output: Subscription },
};
