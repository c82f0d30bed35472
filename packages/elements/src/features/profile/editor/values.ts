import type { Profile, ProfileChange } from '@varai/client';
import type { ProfileForm, ProfileValues } from '@varai/client/schemas';

/** A profile as its form shows it: nothing is absent, and there is room for a first tax id. */
export function valuesOf({ company, contact, phone, address, taxIds, timeZone, language }: Profile): ProfileValues {
  const { line1 = '', line2 = '', postalCode = '', city = '', state = '', country = '' } = address ?? {};
  const kept = taxIds.map(({ type, value }) => ({ type, value }));
  return {
    company,
    contact: { name: contact.name, email: contact.email },
    phone: phone ?? '',
    address: { line1, line2: line2 ?? '', postalCode: postalCode ?? '', city, state: state ?? '', country },
    taxIds: kept.length > 0 ? kept : [{ type: '', value: '' }],
    timeZone,
    language: language ?? '',
  };
}

/** What is sent: the parts that were changed, each whole, but for the e-mail address, which asks for a mail. */
export function changeOf(changed: Partial<ProfileForm>, dirty: readonly string[]): ProfileChange {
  const { contact, ...rest } = changed;
  if (!contact) return rest;
  return {
    ...rest,
    contact: {
      ...(dirty.includes('contact.name') && { name: contact.name }),
      ...(dirty.includes('contact.email') && { email: contact.email }),
    },
  };
}
