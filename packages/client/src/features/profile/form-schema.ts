import * as z from 'zod/mini';
import { taxIdTypeOf } from '../../core/checks/tax-id-types.ts';
import { profileFields, type ProfileChecks } from './fields.ts';
import type { BillingAddress } from './schema.ts';

export type { ProfileChecks } from './fields.ts';

/** What stands in the form of a profile: every field is there, empty or not. */
export interface ProfileValues {
  readonly company: string | null;
  readonly contact: { readonly name: string | null; readonly email: string | null };
  readonly phone: string | null;
  readonly address: { readonly [Part in keyof Required<BillingAddress>]: string | null };
  /** Without a type, the one that its letters say, or that a company in the address' country most likely has. */
  readonly taxIds: readonly { readonly type: string | null; readonly value: string | null }[];
  readonly timeZone: string | null;
  readonly language: string | null;
}

const isBlank = (part: unknown): boolean => typeof part !== 'string' || part.trim() === '';

/** What is empty is nothing, and a phone number may be typed as people do in the address' country. */
function prepared(values: ProfileValues, { phone: numbers }: ProfileChecks): unknown {
  const { address, contact, taxIds, phone } = values;
  const home = isBlank(address.country) ? undefined : (address.country ?? undefined);
  return {
    ...values,
    contact: { ...contact, name: isBlank(contact.name) ? null : contact.name },
    phone: isBlank(phone) ? null : (numbers?.e164(phone ?? '', home) ?? phone),
    address: Object.values(address).every(isBlank) ? null : address,
    taxIds: taxIds
      .filter(({ value }) => !isBlank(value))
      .map(({ type, value }) => ({ type: isBlank(type) ? taxIdTypeOf(value ?? '', home ?? '') : type, value })),
    language: isBlank(values.language) ? null : values.language,
  };
}

/**
 * The form of a profile: what the server checks, with nothing left out, if all checks are given. A form gives the checks
 * of what was changed: what stands as it was loaded is not sent.
 */
export function profileForm(checks: ProfileChecks) {
  const { company, name, email, phone, address, taxIds, timeZone, language } = profileFields(checks);
  return z.pipe(
    z.transform((values: ProfileValues) => prepared(values, checks)),
    z.object({ company, contact: z.object({ name, email }), phone, address, taxIds, timeZone, language }),
  );
}
export type ProfileForm = z.infer<ReturnType<typeof profileForm>>;
