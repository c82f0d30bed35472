import { endpoint } from '../../core/contract.ts';
import type { Imports } from './customer-schema.ts';

/** What a page asks before the customer has asked anything; apart, since every page carries it. */
export const orderReads = {
  imports: endpoint<void, Imports>({
    method: 'GET',
    path: '/api/customer/orders/imports',
    component: 'orders',
    feature: 'import',
    summary: 'Stores that a file of orders can be imported into, and the last imports, the newest first',
  }),
};
