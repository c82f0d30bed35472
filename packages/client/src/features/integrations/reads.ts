import { endpoint } from '../../core/contract.ts';
import type { Integration } from './schema.ts';

/** What a page asks before the customer has asked anything; apart, since every page carries it. */
export const integrationReads = {
  list: endpoint<void, { items: Integration[] }>({
    method: 'GET',
    path: '/api/customer/integrations',
    component: 'integrations',
    summary: 'Shops whose orders come in by themselves, and how each stands',
  }),
};
