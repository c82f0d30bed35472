import type { Profile } from '@varai/client';

/** Who pays, in the words of the provider's fields. */
export interface Holder {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: Readonly<Record<'line1' | 'line2' | 'city' | 'state' | 'postal_code' | 'country', string>>;
}

/** What a profile says of who pays; what the customer has told us is not asked for again (WCAG 3.3.7). */
export function holderOf({ company, contact, phone, address }: Profile): Holder {
  const name = company || contact.name;
  return {
    ...(name && { name }),
    ...(contact.email && { email: contact.email }),
    ...(phone && { phone }),
    ...(address && {
      address: {
        line1: address.line1,
        line2: address.line2 ?? '',
        city: address.city,
        state: address.state ?? '',
        postal_code: address.postalCode ?? '',
        country: address.country,
      },
    }),
  };
}
