import { orderImports as customers, orders as contract, products } from '@varai/client';
import { orderImportSchemas, orderSchemas as schemas, productSchemas } from '@varai/client/schemas';
import { routes, serve, serveHost, type Call, type FeatureRoutes, type HostCall } from '../../platform/serve.ts';
import { present, presentToCustomer } from './import-present.ts';
import type { ImportService } from './imports.ts';
import type { ProductService } from './products.ts';
import type { Whose } from './place.ts';
import type { OrderService } from './service.ts';

export interface OrderServices {
  readonly service: OrderService;
  readonly imports: ImportService;
  readonly stock: ProductService;
}

/** The account that the host names. */
const named = ({ hostId, input }: HostCall<{ account: string }>): Whose => ({
  host: hostId,
  externalId: input.account,
});
/** The account of the session. */
const own = ({ account }: Call<unknown>): Whose => ({ id: account });

export const orderRoutes = ({ service, imports, stock }: OrderServices): FeatureRoutes =>
  routes(
    serveHost(contract.record, schemas.record, ({ hostId, input }) => service.record(hostId, input)),
    serveHost(
      contract.importStart,
      schemas.importStart,
      async (call) => present(await imports.start(named(call), call.input)),
      { status: 201 },
    ),
    serveHost(contract.importPart, schemas.importPart, async (call) =>
      present(await imports.part(named(call), call.input)),
    ),
    serveHost(contract.importRead, schemas.importRead, async (call) =>
      present(await imports.read(named(call), call.input)),
    ),
    serveHost(contract.importRefusals, schemas.importRefusals, (call) => imports.refusals(named(call), call.input)),
    serve(customers.imports, orderImportSchemas.imports, (call) => imports.list(own(call))),
    serve(customers.preview, orderImportSchemas.preview, (call) => imports.preview(own(call), call.input)),
    serve(
      customers.start,
      orderImportSchemas.start,
      async (call) => presentToCustomer(await imports.start(own(call), call.input)),
      { status: 201 },
    ),
    serve(customers.part, orderImportSchemas.part, async (call) =>
      presentToCustomer(await imports.part(own(call), call.input)),
    ),
    serve(customers.read, orderImportSchemas.read, async (call) =>
      presentToCustomer(await imports.read(own(call), call.input)),
    ),
    serve(customers.stop, orderImportSchemas.stop, async (call) =>
      presentToCustomer(await imports.stop(own(call), call.input)),
    ),
    serve(customers.refusals, orderImportSchemas.refusals, (call) => imports.refusals(own(call), call.input)),
    serveHost(products.record, productSchemas.record, ({ hostId, input }) => stock.record(hostId, input)),
    serveHost(products.stock, productSchemas.stock, ({ hostId, input }) => stock.stock(hostId, input)),
    serveHost(products.low, productSchemas.low, ({ hostId, input }) => stock.low(hostId, input)),
    serveHost(
      products.importStart,
      productSchemas.importStart,
      async (call) => present(await imports.start(named(call), call.input)),
      { status: 201 },
    ),
  );
