import { defineErrors } from '../../core/error.ts';
import { metricReads } from './reads.ts';

export type { AiUsage, Dashboard, DashboardInput, Freshness, Metric, MetricId } from './schema.ts';

export const metrics = { ...metricReads };

export const metricErrors = defineErrors('metrics', {
  store_not_found: 404,
  /** `custom` needs both days, in order, at most 400 of them. */
  period_refused: 422,
});
