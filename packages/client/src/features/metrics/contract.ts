import { endpoint } from '../../core/contract.ts';
import { defineErrors } from '../../core/error.ts';
import type { Dashboard, DashboardInput } from './schema.ts';

export type { Dashboard, DashboardInput, Freshness, Metric, MetricId } from './schema.ts';

export const metrics = {
  dashboard: endpoint<Partial<DashboardInput>, Dashboard>({
    method: 'GET',
    path: '/api/dashboard/metrics',
    component: 'metrics',
    summary: 'What a store sold, with what it is compared with',
  }),
};

export const metricErrors = defineErrors('metrics', {
  store_not_found: 404,
  /** `custom` needs both days, in order, at most 400 of them. */
  period_refused: 422,
});
