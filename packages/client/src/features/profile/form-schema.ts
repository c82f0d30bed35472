import * as z from 'zod/mini';
import { e164 } from '../../core/checks/phone.ts';
import { taxIdTypeFor } from '../../core/checks/tax-id-types.ts';
import { ProfileChange, type BillingAddress } from './schema.ts';

/** What stands in the form of a profile: every field is there, empty or not. */
export interface ProfileValues {
  readonly company: string | null;
  readonly contact: { readonly name: string | null; readonly email: string | null };
  readonly phone: string | null;
  readonly address: { readonly [Part in keyof Required<BillingAddress>]: string | null };
  /** Without a type, the one that a company in the address' country most likely has. */
  readonly taxIds: readonly { readonly type: string | null; readonly value: string | null }[];
  readonly timeZone: string | null;
  readonly language: string | null;
}

const isBlank = (part: unknown): boolean => typeof part !== 'string' || part.trim() === '';

/** What is empty is nothing, and a phone number may be typed as people do in the address' country. */
function prepared(values: ProfileValues): unknown {
  const { address, contact, taxIds, phone } = values;
  const home = isBlank(address.country) ? undefined : (address.country ?? undefined);
  return {
    ...values,
    contact: { ...contact, name: isBlank(contact.name) ? null : contact.name },
    phone: isBlank(phone) ? null : (e164(phone ?? '', home) ?? phone),
    address: Object.values(address).every(isBlank) ? null : address,
    taxIds: taxIds
      .filter(({ value }) => !isBlank(value))
      .map(({ type, value }) => ({ type: isBlank(type) ? taxIdTypeFor(home ?? '') : type, value })),
    language: isBlank(values.language) ? null : values.language,
  };
}

const { company, contact, phone, address, taxIds, timeZone, language } = ProfileChange.shape;
const { name, email } = contact.def.innerType.shape;

/** The form of a profile: what the server checks, with nothing left out. */
export const ProfileForm = z.pipe(
  z.transform(prepared),
  z.object({
    company: company.def.innerType,
    contact: z.object({ name: name.def.innerType, email: email.def.innerType }),
    phone: phone.def.innerType,
    address: address.def.innerType,
    taxIds: taxIds.def.innerType,
    timeZone: timeZone.def.innerType,
    language: language.def.innerType,
  }),
);
export type ProfileForm = z.infer<typeof ProfileForm>;
