import * as z from 'zod/mini';
import { Id, Money, Time } from '../../core/schema.ts';

export const UsageMeter = z.object({
  id: z.enum(['ai_tokens', 'api_calls', 'storage', 'seats']),
  /** `sum`: events add up and begin anew with each period. `gauge`: the newest event by its `at` is the value, and it stays. */
  kind: z.enum(['sum', 'gauge']),
  used: z.int(),
  /** The plan's; `null` is unlimited. */
  limit: z.nullable(z.int()),
  /** Bought beyond the plan's limit, as far as earlier periods have not used it up. Used after the plan's own. */
  extra: z.int().check(z.minimum(0)),
  unit: z.enum(['token', 'call', 'byte', 'seat']),
  /** `null` for what is not reset, such as seats. */
  resetsAt: z.nullable(Time),
  /**
   * Expected at the end of the period at today's pace; `null` where no pace applies, and in the first twentieth of a
   * period, which is too little to go by.
   */
  projected: z.nullable(z.int()),
  /** `near` from 80 % of the limit and what was bought, `full` from 100 %. */
  alert: z.nullable(z.enum(['near', 'full'])),
});
export type UsageMeter = z.infer<typeof UsageMeter>;

/** Readable text, composed (NFC), without control characters, overrides of direction and lone surrogates. */
const Name = z.string().check(
  z.minLength(1),
  z.maxLength(255),
  z.regex(/^[^\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\ufeff]+$/u),
  z.refine((name) => name === name.normalize('NFC'), { message: 'Send it composed (NFC).' }),
);

/** Something that was used, or for a gauge how much there is now. */
export const UsageEvent = z.object({
  /** The host's own id; the same event sent again counts once. */
  id: Name,
  /** The host's id of the account. */
  account: Name,
  /** One of the meters; others are refused event by event. */
  meter: Name,
  /** Whole units: tokens, calls, bytes or seats. */
  quantity: z.int().check(z.minimum(0), z.maximum(1e15)),
  at: Time,
});
export type UsageEvent = z.infer<typeof UsageEvent>;

/** Each event is accepted, known already, or refused with a reason; what is accepted is counted, whatever became of the others. */
export const UsageReport = z.object({
  accepted: z.int(),
  duplicates: z.int(),
  refused: z.array(z.object({ id: z.string(), code: z.string(), message: z.string() })),
});
export type UsageReport = z.infer<typeof UsageReport>;

/** AI tokens for sale beyond the plan's. */
export const TokenPackage = z.object({
  id: Id,
  tokens: z.int().check(z.minimum(1)),
  /** The price as it is listed. */
  price: Money,
  /** Whether the tax that is charged is part of the price or comes on top of it; `null` where none is charged. */
  tax: z.nullable(z.enum(['inclusive', 'exclusive'])),
  /** What makes the total another than the price: a discount (below 0), a tax on top. As the provider reckons them. */
  lines: z.array(z.object({ kind: z.enum(['discount', 'tax']), amount: Money })),
  /** What it costs: the price and its lines. */
  total: Money,
  /** What the payment method is charged, once the account's credit balance has paid its part of the total. */
  due: Money,
  /** Names this price and this purchase: sent with `buy`, it makes two tabs one purchase. */
  offer: z.string().check(z.minLength(1), z.maxLength(255)),
});
export type TokenPackage = z.infer<typeof TokenPackage>;

export const TokenPurchase = z.object({
  id: Id,
  packageId: Id,
  status: z.enum(['paid', 'processing', 'requires_action', 'requires_payment_method', 'canceled']),
  tokens: z.int(),
  /** What it costs, discounts and taxes included: the package's `total`. */
  amount: Money,
  /** What the payment method was charged; `null` until it is paid. Less than `amount` by the balance. */
  charged: z.nullable(Money),
  /** What the account's credit balance paid; `null` until it is paid. */
  balance: z.nullable(Money),
  /** Of the payment that waits for the customer's bank or for another method. */
  clientSecret: z.optional(z.string()),
  /** Why the last attempt failed, in the provider's codes. */
  failure: z.nullable(z.object({ code: z.string(), declineCode: z.nullable(z.string()) })),
});
export type TokenPurchase = z.infer<typeof TokenPurchase>;

export const BuyInput = z.object({
  id: Id,
  /** The package's, as it was shown. Without one each request with a new key is a purchase of its own. */
  offer: z.optional(z.string().check(z.maxLength(255))),
  /** The default method unless given. */
  paymentMethodId: z.optional(Id),
});
export type BuyInput = z.infer<typeof BuyInput>;

export const usageSchemas = {
  list: { output: z.array(UsageMeter) },
  record: {
    input: z.object({ events: z.array(UsageEvent).check(z.minLength(1), z.maxLength(1000)) }),
    output: UsageReport,
  },
  packages: { output: z.array(TokenPackage) },
  buy: { input: BuyInput, output: TokenPurchase },
  purchase: { input: z.object({ id: Id }), output: TokenPurchase },
};
