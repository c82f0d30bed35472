import { notifications as contract } from '@varai/client';
import { notificationSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { NotificationService } from './service.ts';

const tagged = { etag: ({ version }: { version: string }) => version };

export const notificationRoutes = (service: NotificationService): FeatureRoutes =>
  routes(
    serve(contract.list, schemas.list, ({ account, session, input }) => service.list(account, session.user.id, input)),
    serve(contract.read, schemas.read, ({ account, session, input }) => service.read(account, session.user, input)),
    serve(contract.unread, schemas.unread, ({ account, session, input }) =>
      service.unread(account, session.user, input.ids),
    ),
    serve(
      contract.preferences,
      schemas.preferences,
      ({ account, session }) => service.preferences(account, session.user),
      tagged,
    ),
    serve(
      contract.setPreferences,
      schemas.setPreferences,
      ({ account, session, input, ifMatch }) => service.setPreferences(account, session.user, input, ifMatch),
      tagged,
    ),
  );
