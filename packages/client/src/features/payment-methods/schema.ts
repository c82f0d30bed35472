import * as z from 'zod/mini';
import { PostalAddress, Text } from '../../core/fields.ts';
import { Done, Id, Money, Time } from '../../core/schema.ts';

const Said = z.nullable(z.string());

export const PaymentMethod = z.object({
  id: Id,
  /** Stripe's type, such as `card`, `sepa_debit` or `us_bank_account`. */
  type: z.string(),
  /** Of a card its brand, such as `visa`; otherwise the type. */
  brand: z.string(),
  last4: z.string(),
  expMonth: z.nullable(z.int()),
  expYear: z.nullable(z.int()),
  /** Pays what is due next: what the running subscription names, otherwise what the customer names. */
  default: z.boolean(),
  expiry: z.enum(['ok', 'soon', 'expired']),
  /** What it pays next, as far as the provider knows, and the name of the plan, where it is one of ours; `null` for all but the default. */
  renewal: z.nullable(z.object({ amount: Money, at: Time, plan: z.nullable(z.string()) })),
  /** The last method of an active paid subscription cannot be removed. */
  removal: z.enum(['allowed', 'last_method']),
  /** Of a bank debit, where the provider knows it. */
  bankName: z.nullable(z.string()),
  createdAt: Time,
  billingDetails: z.object({
    name: Said,
    email: Said,
    phone: Said,
    country: Said,
    postalCode: Said,
    line1: Said,
    line2: Said,
    city: Said,
    state: Said,
  }),
});
export type PaymentMethod = z.infer<typeof PaymentMethod>;

/** A SetupIntent for the page to confirm. */
export const CardSetup = z.object({ id: Id, clientSecret: z.string() });
export type CardSetup = z.infer<typeof CardSetup>;

/** Bounded, NFC, without control characters or what turns the direction of text; blank is nothing. */
const line = (most: number) =>
  z.nullable(
    z.pipe(
      z.string().check(z.maxLength(most), z.regex(/^[^\p{Cc}\p{Bidi_Control}]*$/u), z.normalize('NFC'), z.trim()),
      z.transform((text) => text || null),
    ),
  );

/** What is absent stays as it is; `null` takes it away. */
export const BillingDetailsInput = z.object({
  name: z.optional(line(200)),
  email: z.optional(z.nullable(z.email().check(z.maxLength(254)))),
  phone: z.optional(line(40)),
  /** ISO 3166-1 alpha-2. */
  country: z.optional(z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/)))),
  postalCode: z.optional(line(20)),
  line1: z.optional(line(200)),
  line2: z.optional(line(200)),
  city: z.optional(line(100)),
  state: z.optional(line(100)),
});
export type BillingDetailsInput = z.infer<typeof BillingDetailsInput>;

/** What a customer may put right in a form: the holder, and a card's expiry as its two choices. */
export const MethodDetails = z.object({
  /** 1 to 12; absent where nothing expires. */
  expMonth: z.optional(z.string().check(z.regex(/^([1-9]|1[0-2])$/))),
  /** Four digits. */
  expYear: z.optional(z.string().check(z.regex(/^20\d\d$/))),
  name: Text({ max: 200 }),
  address: PostalAddress,
});
export type MethodDetails = z.infer<typeof MethodDetails>;

export const UpdateMethodInput = z.object({
  id: Id,
  expMonth: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
  /** Four digits. */
  expYear: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
  billingDetails: z.optional(BillingDetailsInput),
});
export type UpdateMethodInput = z.infer<typeof UpdateMethodInput>;

/** Which method pays from now on, where the one that was removed did. */
export const Removal = z.extend(Done, { newDefault: z.nullable(Id) });
export type Removal = z.infer<typeof Removal>;

/** `returnUrl` is of the session's origin; without one the page ends with a word that it may be closed. */
export const MethodPageInput = z.object({
  returnUrl: z.optional(z.url({ protocol: /^https?$/ }).check(z.maxLength(2000))),
});
export type MethodPageInput = z.infer<typeof MethodPageInput>;

/** A page of the server, good for one method and ten minutes. */
export const MethodPage = z.object({ url: z.url(), expiresAt: Time });
export type MethodPage = z.infer<typeof MethodPage>;

export const paymentMethodSchemas = {
  list: { output: z.array(PaymentMethod) },
  setup: { input: z.object({}), output: CardSetup },
  makeDefault: { input: z.object({ id: Id }), output: PaymentMethod },
  update: { input: UpdateMethodInput, output: PaymentMethod },
  remove: { input: z.object({ id: Id }), output: Removal },
  page: { input: MethodPageInput, output: MethodPage },
};
