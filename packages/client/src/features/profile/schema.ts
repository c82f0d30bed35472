import * as z from 'zod/mini';

const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** The least that tax needs. */
export const BillingAddress = z.object({
  line1: Line,
  line2: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
  postalCode: z.string().check(z.trim(), z.maxLength(20)),
  city: Line,
  state: z.optional(z.nullable(z.string().check(z.maxLength(100)))),
  /** ISO 3166-1 alpha-2. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
});
export type BillingAddress = z.infer<typeof BillingAddress>;

export const Profile = z.object({ company: z.string(), address: z.nullable(BillingAddress) });
export type Profile = z.infer<typeof Profile>;

export const profileSchemas = {
  read: { output: Profile },
  update: { input: z.object({ address: BillingAddress }), output: Profile },
};
