import { invoices as contract } from '@varai/client';
import { invoiceSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { ArchiveService } from './archive/service.ts';
import type { InvoiceService } from './service.ts';

export const invoiceRoutes = (service: InvoiceService, archives: ArchiveService): FeatureRoutes =>
  routes(
    serve(contract.list, schemas.list, ({ account, input }) => service.list(account, input)),
    serve(contract.upcoming, schemas.upcoming, ({ account }) => service.upcoming(account)),
    serve(contract.find, schemas.find, ({ account, input }) => service.find(account, input.id)),
    serve(contract.pay, schemas.pay, ({ account, input, key }) => service.pay(account, input, key)),
    serve(contract.archive, schemas.archive, ({ account, input }) => archives.ensure(account, input.year)),
    serve(contract.findArchive, schemas.findArchive, ({ account, input }) => archives.find(account, input.id)),
    serve(contract.removeArchive, schemas.removeArchive, async ({ account, input }) => {
      await archives.remove(account, input.id);
      return { done: true };
    }),
  );
