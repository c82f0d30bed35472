import { profile as contract } from '@varai/client';
import { profileSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import { versionOf, type ProfileService } from './service.ts';

export const profileRoutes = (service: ProfileService): FeatureRoutes =>
  routes(
    serve(contract.read, schemas.read, ({ account }) => service.read(account), { etag: versionOf }),
    serve(
      contract.update,
      schemas.update,
      ({ account, input, ifMatch }) => service.update(account, input.address, ifMatch),
      { etag: versionOf },
    ),
  );
