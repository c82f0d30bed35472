import { subscription as contract } from '@varai/client';
import { subscriptionSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { SubscriptionRequests } from './rail.ts';

export const subscriptionRoutes = (service: SubscriptionRequests): FeatureRoutes =>
  routes(
    serve(contract.plans, schemas.plans, ({ account, input, session }) =>
      service.plans(account, input.locale ?? session.locale),
    ),
    serve(contract.current, schemas.current, ({ account }) => service.current(account)),
    serve(contract.preview, schemas.preview, ({ account, input, session }) =>
      service.preview(account, input, input.locale ?? session.locale),
    ),
    serve(contract.change, schemas.change, ({ account, input, session }) =>
      service.confirm(account, input.quoteId, session.locale),
    ),
    serve(contract.page, schemas.page, ({ account, input }) => service.page(account, input)),
    serve(contract.read, schemas.read, ({ account, input }) => service.read(account, input.id)),
    serve(contract.retry, schemas.retry, ({ account, input, key }) => service.retry(account, input, key)),
    serve(contract.keep, schemas.keep, ({ account, input }) => service.keep(account, input.id)),
    serve(contract.cancel, schemas.cancel, ({ account, input, session }) =>
      service.cancel(account, input, session.locale ?? input.locale ?? null),
    ),
    serve(contract.resume, schemas.resume, ({ account, input, session }) =>
      service.resume(account, session.locale ?? input.locale ?? null),
    ),
  );
