import * as z from 'zod/mini';
import { Email, Phone, PostalAddress, TaxId as TaxIdInput, Text, TimeZone } from '../../core/fields.ts';
import { Time } from '../../core/schema.ts';

/** Where invoices go: the least that tax needs, in the form of its country. */
export const BillingAddress = PostalAddress;
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
  postalCode: z.optional(z.nullable(z.string())),
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

/** BCP 47. */
const Language = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));

/** Any part of a profile. What is absent stays as it is. */
export const ProfileChange = z.object({
  company: z.optional(Text()),
  contact: z.optional(
    z.object({
      /** `null` takes it away. */
      name: z.optional(z.nullable(Text())),
      /** Kept as `pendingEmail` until it is confirmed; today's address takes a pending one back. */
      email: z.optional(Email),
    }),
  ),
  /** With its country code; `null` removes it. */
  phone: z.optional(z.nullable(Phone())),
  address: z.optional(z.nullable(BillingAddress)),
  taxIds: z.optional(z.array(TaxIdInput).check(z.maxLength(5))),
  timeZone: z.optional(TimeZone),
  language: z.optional(z.nullable(Language)),
});
export type ProfileChange = z.infer<typeof ProfileChange>;

const Nothing = z.object({});

export const profileSchemas = {
  read: { output: Profile },
  update: { input: ProfileChange, output: Profile },
  resendEmail: { input: Nothing, output: Profile },
  cancelEmail: { input: Nothing, output: Profile },
};
