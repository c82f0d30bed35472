import { orders as contract } from '@varai/client';
import { orderSchemas as schemas } from '@varai/client/schemas';
import { routes, serveHost, type FeatureRoutes } from '../../platform/serve.ts';
import type { ImportService } from './imports.ts';
import type { OrderService } from './service.ts';

export const orderRoutes = (service: OrderService, imports: ImportService): FeatureRoutes =>
  routes(
    serveHost(contract.record, schemas.record, ({ hostId, input }) => service.record(hostId, input)),
    serveHost(contract.importStart, schemas.importStart, ({ hostId, input }) => imports.start(hostId, input), {
      status: 201,
    }),
    serveHost(contract.importPart, schemas.importPart, ({ hostId, input }) => imports.part(hostId, input)),
    serveHost(contract.importRead, schemas.importRead, ({ hostId, input }) => imports.read(hostId, input)),
    serveHost(contract.importRefusals, schemas.importRefusals, ({ hostId, input }) => imports.refusals(hostId, input)),
  );
