import * as z from 'zod/mini';
import { BillingParts, billedWhole, writtenThere } from '../../core/fields/billing.ts';
import { Email } from '../../core/fields/email.ts';
import { found, OptionalText } from '../../core/fields/text.ts';
import { Done, Id, Money, Time } from '../../core/schema.ts';

const Said = z.nullable(z.string());

export const PaymentMethod = z.object({
  id: Id,
  /** Stripe's type, such as `card`, `sepa_debit` or `us_bank_account`. */
  type: z.string(),
  /** Of a card its brand, such as `visa`; otherwise the type. */
  brand: z.string(),
  /** What the card is kept in, in Stripe's word, such as `apple_pay`, `google_pay` or `link`; `null` for a card by itself. */
  wallet: z.nullable(z.string()),
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

/** `only` a card, or a wallet with one: what pays at once, and never on a bank's own page. Absent: all that the provider offers. */
export const SetupInput = z.object({ only: z.optional(z.literal('card')) });
export type SetupInput = z.infer<typeof SetupInput>;

/** A SetupIntent for the page to confirm. */
export const CardSetup = z.object({ id: Id, clientSecret: z.string() });
export type CardSetup = z.infer<typeof CardSetup>;

/** How a setup that was begun for the account has ended, or that it has not. */
export const SetupEnd = z.object({
  /** `waiting` needs something more of the customer or the bank, as small amounts that are sent first. */
  status: z.enum(['saved', 'waiting', 'refused']),
  /** What was confirmed; `null` before, and where the bank said no. */
  method: z.nullable(Id),
  /** Why it was refused, in Stripe's codes; `null` where nobody has refused it, as one that was never tried. */
  failure: z.nullable(z.object({ code: z.nullable(z.string()), declineCode: z.nullable(z.string()) })),
  /** The bank pays once, as with iDEAL, and leaves a debit with an id of its own. */
  leavesDebit: z.boolean(),
  createdAt: Time,
});
export type SetupEnd = z.infer<typeof SetupEnd>;

const ExpMonth = z.int().check(z.minimum(1), z.maximum(12));
/** Four digits. */
const ExpYear = z.int().check(z.minimum(2000), z.maximum(2100));

/**
 * What is absent stays as it is; `null` takes it away. A change that names the country is judged as a whole address,
 * one without as the parts that it has.
 */
export const BillingDetailsInput = z
  .object({
    name: OptionalText(),
    email: z.optional(z.nullable(Email)),
    ...BillingParts,
  })
  .check(writtenThere(), billedWhole());
export type BillingDetailsInput = z.infer<typeof BillingDetailsInput>;

/** What stands in the form of a method. */
export interface MethodValues {
  /** 1 to 12; absent where nothing expires. */
  readonly expMonth?: string | null;
  readonly expYear?: string | null;
  readonly name: string | null;
  readonly line1: string | null;
  readonly line2: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
}

/** A choice of a list, which is a text, as the number that it stands for. */
const chosen = (number: typeof ExpMonth) =>
  z.optional(
    z.pipe(
      z.transform(
        (text: unknown) => (typeof text === 'string' && /^\d{1,4}$/.test(text) ? Number(text) : text) as number,
      ),
      number,
    ),
  );

/** Whether a month lies behind: a card is good to the end of its month. */
export const isPast = (month: number, year: number, now: Date): boolean =>
  year * 12 + month - 1 < now.getUTCFullYear() * 12 + now.getUTCMonth();

interface Known {
  readonly expMonth?: number | null;
  readonly expYear?: number | null;
}

/** What a customer may put right in a form: the holder with an address, and when a card expires. What is `known` may lie behind. */
export const methodDetails = (known: Known = {}, now: () => Date = () => new Date()) =>
  z.object({ expMonth: chosen(ExpMonth), expYear: chosen(ExpYear), name: OptionalText(), ...BillingParts }).check(
    writtenThere(),
    billedWhole(),
    z.check(({ value, issues }) => {
      const { expMonth, expYear } = value;
      const moved = expMonth !== known.expMonth || expYear !== known.expYear;
      if (moved && expMonth && expYear && isPast(expMonth, expYear, now()))
        issues.push(found(expYear, { code: 'past' }, ['expYear']));
    }),
  );
export type MethodDetails = z.infer<ReturnType<typeof methodDetails>>;

export const UpdateMethodInput = z.object({
  id: Id,
  /** With its year. */
  expMonth: z.optional(ExpMonth),
  /** With its month. */
  expYear: z.optional(ExpYear),
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
  setup: { input: SetupInput, output: CardSetup },
  findSetup: { input: z.object({ id: Id }), output: SetupEnd },
  makeDefault: { input: z.object({ id: Id }), output: PaymentMethod },
  update: { input: UpdateMethodInput, output: PaymentMethod },
  remove: { input: z.object({ id: Id }), output: Removal },
  page: { input: MethodPageInput, output: MethodPage },
};
