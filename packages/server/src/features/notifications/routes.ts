import { notifications as contract } from '@varai/client';
import { notificationSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { NotificationService } from './service.ts';

export const notificationRoutes = (service: NotificationService): FeatureRoutes =>
  routes(
    serve(contract.list, schemas.list, ({ account, input }) => service.list(account, input)),
    serve(contract.read, schemas.read, ({ account, input }) => service.read(account, input)),
    serve(contract.unread, schemas.unread, ({ account, input }) => service.unread(account, input.ids)),
    serve(contract.preferences, schemas.preferences, ({ account }) => service.preferences(account)),
    serve(contract.setPreferences, schemas.setPreferences, ({ account, input }) =>
      service.setPreferences(account, input),
    ),
  );
