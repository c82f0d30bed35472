import type { FeatureRoutes } from '../../platform/serve.ts';
import { createImportService } from './imports.ts';
import { orderRoutes } from './routes.ts';
import { createOrderService, type OrderParts } from './service.ts';

/** The feature put together. */
export const composeOrders = (parts: OrderParts): FeatureRoutes =>
  orderRoutes(createOrderService(parts), createImportService(parts));
