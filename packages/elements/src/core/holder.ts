import { profileReads, type Client, type SessionInfo } from '@varai/client';
import type { DefaultValuesOption } from '@stripe/stripe-js';
import { allows } from './access.ts';

/** Who pays, in the words of the provider's fields. */
export type Holder = NonNullable<DefaultValuesOption['billingDetails']>;

/** How long fields wait for what would only spare their customer some typing; milliseconds. */
const patience = 3000;

/**
 * What the profile says of who pays, for the provider's fields: what the customer has told us is not asked for again
 * (WCAG 3.3.7). Nothing where the session may not see it, or where it does not come in time.
 */
export async function holderOf(
  client: Client | undefined,
  session: SessionInfo,
  signal = AbortSignal.timeout(patience),
): Promise<Holder | undefined> {
  if (!client || !allows(session, 'profile')) return undefined;
  const known = await client.send(profileReads.read(), { signal }).catch(() => undefined);
  if (!known) return undefined;
  const { company, contact, phone, address } = known;
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
