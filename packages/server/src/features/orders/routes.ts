import { orders as contract, products } from '@varai/client';
import { orderSchemas as schemas, productSchemas } from '@varai/client/schemas';
import { routes, serveHost, type FeatureRoutes } from '../../platform/serve.ts';
import type { ImportService } from './imports.ts';
import type { ProductService } from './products.ts';
import type { OrderService } from './service.ts';

export interface OrderServices {
  readonly service: OrderService;
  readonly imports: ImportService;
  readonly stock: ProductService;
}

export const orderRoutes = ({ service, imports, stock }: OrderServices): FeatureRoutes =>
  routes(
    serveHost(contract.record, schemas.record, ({ hostId, input }) => service.record(hostId, input)),
    serveHost(contract.importStart, schemas.importStart, ({ hostId, input }) => imports.start(hostId, input), {
      status: 201,
    }),
    serveHost(contract.importPart, schemas.importPart, ({ hostId, input }) => imports.part(hostId, input)),
    serveHost(contract.importRead, schemas.importRead, ({ hostId, input }) => imports.read(hostId, input)),
    serveHost(contract.importRefusals, schemas.importRefusals, ({ hostId, input }) => imports.refusals(hostId, input)),
    serveHost(products.record, productSchemas.record, ({ hostId, input }) => stock.record(hostId, input)),
    serveHost(products.stock, productSchemas.stock, ({ hostId, input }) => stock.stock(hostId, input)),
    serveHost(products.low, productSchemas.low, ({ hostId, input }) => stock.low(hostId, input)),
    serveHost(products.importStart, productSchemas.importStart, ({ hostId, input }) => imports.start(hostId, input), {
      status: 201,
    }),
  );
