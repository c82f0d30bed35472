import type { InvoicePayment } from '@varai/client';
import { refusal } from '../../../core/declines/words.ts';
import type { PayStrings } from './strings.ts';

/** Why the bank refused, what is safe and what helps. */
export const refusalText = (strings: PayStrings, failure: InvoicePayment['failure'] | undefined): string =>
  failure?.code === 'payment_method_missing'
    ? strings.missing
    : refusal(strings.decline, failure, strings.theCard, strings.safe);
