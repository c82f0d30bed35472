import { __name__ as contract } from '@varai/client';
import { __item__Schemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { __Feature__Service } from './service.ts';

export const __name__Routes = (service: __Feature__Service): FeatureRoutes =>
  routes(
    serve(contract.list, schemas.list, ({ account }) => service.list(account)),
    serve(contract.read, schemas.read, ({ account, input }) => service.read(account, input.id)),
  );
