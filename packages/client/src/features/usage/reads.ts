import { endpoint } from '../../core/contract.ts';
import type { UsageMeter } from './schema.ts';

/** What a page asks before the customer has asked anything; apart, since every page carries it. */
export const usageReads = {
  list: endpoint<void, UsageMeter[]>({
    method: 'GET',
    path: '/api/customer/usage',
    component: 'usage',
    summary: 'Usage against the plan’s limits',
  }),
};
