import { usage as contract } from '@varai/client';
import { usageSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { UsageService } from './service.ts';

export const usageRoutes = (service: UsageService): FeatureRoutes =>
  routes(serve(contract.list, schemas.list, ({ account }) => service.list(account)));
