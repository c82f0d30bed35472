import * as z from 'zod/mini';
import * as phone from '../../core/checks/phone.ts';
import * as taxId from '../../core/checks/tax-id.ts';
import { PostalAddress, TaxId as TaxIdField } from '../../core/fields.ts';
import { Time } from '../../core/schema.ts';
import { profileFields } from './fields.ts';

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
  /** Kinds of tax id that a public register is asked about, such as `eu_vat`; absent where nobody is asked. */
  registers: z.optional(z.array(z.string())),
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

const fields = profileFields({ phone, taxId });

/** Any part of a profile. What is absent stays as it is. */
export const ProfileChange = z.object({
  company: z.optional(fields.company),
  contact: z.optional(
    z.object({
      /** `null` takes it away. */
      name: z.optional(fields.name),
      /** Kept as `pendingEmail` until it is confirmed; today's address takes a pending one back. */
      email: z.optional(fields.email),
    }),
  ),
  /** With its country code; `null` removes it. */
  phone: z.optional(fields.phone),
  address: z.optional(fields.address),
  taxIds: z.optional(fields.taxIds),
  timeZone: z.optional(fields.timeZone),
  language: z.optional(fields.language),
});
export type ProfileChange = z.infer<typeof ProfileChange>;

/** A tax id as it is typed, of a kind that the profile's `registers` name. */
export const RegisterQuestion = TaxIdField(taxId);
export type RegisterQuestion = z.infer<typeof RegisterQuestion>;

export const RegisterAnswer = z.object({ verification: Verification });
export type RegisterAnswer = z.infer<typeof RegisterAnswer>;

const Nothing = z.object({});

export const profileSchemas = {
  read: { output: Profile },
  update: { input: ProfileChange, output: Profile },
  resendEmail: { input: Nothing, output: Profile },
  cancelEmail: { input: Nothing, output: Profile },
};

export const profileRegisterSchemas = { ask: { input: RegisterQuestion, output: RegisterAnswer } };
