import { endpoint } from '../../core/contract.ts';
import type { UsageMeter } from './schema.ts';

export type { UsageMeter } from './schema.ts';

export const usage = {
  list: endpoint<void, UsageMeter[]>({
    method: 'GET',
    path: '/api/customer/usage',
    component: 'usage',
    summary: 'Usage against the plan’s limits',
  }),
};
