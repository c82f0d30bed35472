import { endpoint } from '../../core/contract.ts';
import type { PaymentMethod } from './schema.ts';

const component = 'payment-methods';

/** What a page asks before the customer has asked anything; apart, since every page carries it. */
export const paymentMethodReads = {
  list: endpoint<void, PaymentMethod[]>({
    method: 'GET',
    path: '/api/billing/payment-methods',
    component,
    summary: 'The methods on file, the default first',
  }),
};
