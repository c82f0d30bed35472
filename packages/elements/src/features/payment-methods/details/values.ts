import type { MethodDetails, PaymentMethod, UpdateMethodInput } from '@varai/client';

/** What stands in the form; a bank debit has no expiry. */
export const valuesOf = ({ expMonth, expYear, billingDetails: known }: PaymentMethod): MethodDetails => ({
  ...(expMonth && expYear ? { expMonth: String(expMonth), expYear: String(expYear) } : {}),
  name: known.name ?? '',
  address: {
    line1: known.line1 ?? '',
    line2: known.line2,
    postalCode: known.postalCode,
    city: known.city ?? '',
    state: known.state,
    country: known.country ?? '',
  },
});

/** Only what was changed is sent: the provider keeps the rest as it has it. */
export function inputOf(id: string, { name, address, expMonth, expYear }: Partial<MethodDetails>): UpdateMethodInput {
  return {
    id,
    ...(expMonth ? { expMonth: Number(expMonth) } : {}),
    ...(expYear ? { expYear: Number(expYear) } : {}),
    ...(name !== undefined || address
      ? { billingDetails: { ...(name === undefined ? {} : { name }), ...address } }
      : {}),
  };
}
