import { invoices as contract } from '@varai/client';
import { invoiceSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { InvoiceService } from './service.ts';

export const invoiceRoutes = (service: InvoiceService): FeatureRoutes =>
  routes(serve(contract.pay, schemas.pay, ({ account, input, key }) => service.pay(account, input, key)));
