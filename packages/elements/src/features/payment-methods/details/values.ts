import type { MethodDetails, MethodValues, PaymentMethod, UpdateMethodInput } from '@varai/client';

/** What stands in the form; a bank debit has no expiry. */
export const valuesOf = ({ expMonth, expYear, billingDetails: known }: PaymentMethod): MethodValues => ({
  ...(expMonth && expYear ? { expMonth: String(expMonth), expYear: String(expYear) } : {}),
  name: known.name ?? '',
  line1: known.line1,
  line2: known.line2,
  postalCode: known.postalCode,
  city: known.city,
  state: known.state,
  country: known.country,
});

/** Only what was changed is sent, an address and an expiry as a whole: the provider keeps the rest as it has it. */
export function inputOf(id: string, values: MethodDetails, changed: Partial<MethodDetails>): UpdateMethodInput {
  const { expMonth, expYear, name, ...address } = values;
  const expires = 'expMonth' in changed || 'expYear' in changed;
  const moved = Object.keys(address).some((part) => part in changed);
  return {
    id,
    ...(expires && expMonth && expYear && { expMonth, expYear }),
    ...(('name' in changed || moved) && {
      billingDetails: { ...('name' in changed && { name }), ...(moved && address) },
    }),
  };
}
