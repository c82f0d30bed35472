import { session as contract } from '@varai/client';
import { sessionSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, serveHost } from '../../platform/serve.ts';
import type { SessionService } from './service.ts';

export const sessionRoutes = (sessions: SessionService) =>
  routes(
    serveHost(contract.create, schemas.create, ({ hostId, input }) => sessions.create(hostId, input), { status: 201 }),
    serveHost(contract.revoke, schemas.revoke, ({ hostId, input }) => sessions.revoke(hostId, input.id)),
    serve(contract.info, schemas.info, ({ session }) => sessions.describe(session)),
  );
