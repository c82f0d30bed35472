import { endpoint } from '../../core/contract.ts';
import type { Dashboard, DashboardInput } from './schema.ts';

/** What a page asks before the customer has asked anything. */
export const metricReads = {
  dashboard: endpoint<Partial<DashboardInput>, Dashboard>({
    method: 'GET',
    path: '/api/dashboard/metrics',
    component: 'metrics',
    summary: 'What a store sold, with what it is compared with',
  }),
};
