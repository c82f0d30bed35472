import { guidance as contract } from '@varai/client';
import { guidanceSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { GuidanceService } from './service.ts';

export const guidanceRoutes = (service: GuidanceService): FeatureRoutes =>
  routes(
    serve(contract.read, schemas.read, ({ account, session }) => service.read(account, session.user.id)),
    serve(contract.keep, schemas.keep, ({ account, session, input }) => service.keep(account, session.user.id, input)),
  );
