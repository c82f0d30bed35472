import type { InvoicePayment } from '@varai/client';
import { refusal } from '../../../core/declines/words.ts';
import type { PayStrings } from './strings.ts';

/** Why the bank refused, what is safe and what helps; `payer` is the method that was charged, where it is known. */
export const refusalText = (
  strings: PayStrings,
  failure: InvoicePayment['failure'] | undefined,
  payer = strings.theMethod,
): string =>
  failure?.code === 'payment_method_missing' ? strings.missing : refusal(strings.decline, failure, payer, strings.safe);
