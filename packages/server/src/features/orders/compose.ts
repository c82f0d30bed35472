import type { Accounts } from '../../platform/accounts.ts';
import { createBooks } from './books.ts';
import { createImportService } from './imports.ts';
import { createProductService } from './products.ts';
import { orderRoutes } from './routes.ts';
import { createOrderService, type OrderParts } from './service.ts';

/** The feature put together, and what connected shops write into. */
export function composeOrders({ accounts, ...parts }: OrderParts & { readonly accounts: Accounts }) {
  const service = createOrderService(parts);
  return {
    routes: orderRoutes({ service, imports: createImportService(parts), stock: createProductService(parts) }),
    books: createBooks({ database: parts.database, accounts, service, clock: parts.clock }),
  };
}
