import { define } from '../core/define.ts';
import { Provider } from '../core/provider.ts';
import { LiveMetrics } from '../features/metrics/live-metrics.ts';

define(Provider, LiveMetrics);
