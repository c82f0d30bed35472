import { networkErrors, paymentMethodErrors, type VaraiError } from '@varai/client';
import type { DetailsStrings } from './strings.ts';

/** Why details were not saved, and what helps; nothing where trying again is all that does. */
export function whyOf(error: VaraiError | undefined, strings: DetailsStrings): string | undefined {
  if (!error) return undefined;
  const { code, status, retryable } = error;
  if (code === paymentMethodErrors.update_refused.code) return strings.providerRefused;
  if (code === networkErrors.offline.code) return strings.offline;
  if (status === 429) return strings.often;
  if (status === 403) return strings.forbidden;
  return !retryable && status >= 400 && status < 500 && status !== 401 ? strings.refused : undefined;
}
