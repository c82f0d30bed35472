import { metrics as contract } from '@varai/client';
import { metricSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { MetricService } from './service.ts';

export const metricRoutes = (service: MetricService): FeatureRoutes =>
  routes(serve(contract.dashboard, schemas.dashboard, ({ account, input }) => service.dashboard(account, input)));
