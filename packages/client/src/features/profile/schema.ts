import * as z from 'zod/mini';
import { Time } from '../../core/schema.ts';

const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const Optional = z.optional(z.nullable(z.string().check(z.trim(), z.maxLength(200))));

/** The least that tax needs. */
export const BillingAddress = z.object({
  line1: Line,
  line2: Optional,
  postalCode: z.string().check(z.trim(), z.maxLength(20)),
  city: Line,
  state: z.optional(z.nullable(z.string().check(z.trim(), z.maxLength(100)))),
  /** ISO 3166-1 alpha-2. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
});
export type BillingAddress = z.infer<typeof BillingAddress>;

/** What is known of an id: asked at a register, found there, not found there, or nobody could be asked. */
export const Verification = z.enum(['pending', 'verified', 'unverified', 'unavailable']);
export type Verification = z.infer<typeof Verification>;

/** A tax id as it is on file, in capitals and without spaces. */
export const TaxId = z.object({
  /** Stripe's name of the kind, such as `eu_vat`. */
  type: z.string(),
  value: z.string(),
  verification: Verification,
});
export type TaxId = z.infer<typeof TaxId>;

/** An address on file; older ones may lack what is asked for today. */
const KeptAddress = z.object({
  line1: z.string(),
  line2: z.optional(z.nullable(z.string())),
  postalCode: z.string(),
  city: z.string(),
  state: z.optional(z.nullable(z.string())),
  country: z.string(),
});

export const Profile = z.object({
  company: z.string(),
  contact: z.object({
    name: z.string(),
    /** Where invoices and notices go. */
    email: z.string(),
    /** Takes the place of `email` once its owner has confirmed it. */
    pendingEmail: z.nullable(z.string()),
  }),
  /** E.164, such as `+4946188201400`. */
  phone: z.nullable(z.string()),
  address: z.nullable(KeptAddress),
  taxIds: z.array(TaxId),
  /** IANA name, such as `Europe/Berlin`. */
  timeZone: z.string(),
  /** BCP 47; `null` follows the page. */
  language: z.nullable(z.string()),
  updatedAt: Time,
  /** The name of whoever made the last change here; `null` where the provider or nobody did. */
  updatedBy: z.nullable(z.string()),
  /** The answer's `ETag`: changes with anything that can be edited. */
  version: z.string(),
});
export type Profile = z.infer<typeof Profile>;

/** Any part of a profile. What is absent stays as it is. */
export const ProfileChange = z.object({
  company: z.optional(Line),
  contact: z.optional(
    z.object({
      name: z.optional(Line),
      /** Kept as `pendingEmail` until it is confirmed; today's address takes a pending one back. */
      email: z.optional(z.email().check(z.maxLength(254))),
    }),
  ),
  phone: z.optional(z.nullable(z.string().check(z.regex(/^\+[1-9]\d{6,14}$/)))),
  address: z.optional(z.nullable(BillingAddress)),
  taxIds: z.optional(
    z
      .array(
        z.object({
          type: z.string().check(z.regex(/^[a-z]{2,4}_[a-z]{1,12}$/)),
          value: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
        }),
      )
      .check(z.maxLength(5)),
  ),
  timeZone: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  language: z.optional(z.nullable(z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35)))),
});
export type ProfileChange = z.infer<typeof ProfileChange>;

const Nothing = z.object({});

export const profileSchemas = {
  read: { output: Profile },
  update: { input: ProfileChange, output: Profile },
  resendEmail: { input: Nothing, output: Profile },
  cancelEmail: { input: Nothing, output: Profile },
};
