import { profile as contract, profileErrors } from '@varai/client';
import { profileSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { ProfileService } from './service.ts';

export const profileRoutes = (service: ProfileService): FeatureRoutes =>
  routes(
    serve(contract.read, schemas.read, ({ account }) => service.read(account), { etag: ({ version }) => version }),
    serve(
      contract.update,
      schemas.update,
      ({ account, input, ifMatch }) =>
        input.address ? service.update(account, input.address, ifMatch) : service.read(account),
      { etag: ({ version }) => version },
    ),
    // nothing waits for a confirmation yet
    serve(contract.resendEmail, schemas.resendEmail, () => Promise.reject(profileErrors.email_not_pending())),
    serve(contract.cancelEmail, schemas.cancelEmail, ({ account }) => service.read(account)),
  );
