import { define } from '../../core/define.ts';
import { LiveMetrics } from '../../features/metrics/live-metrics.ts';

define(LiveMetrics);
