import { paymentMethods as contract } from '@varai/client';
import { paymentMethodSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { PaymentMethodService } from './service.ts';

export const paymentMethodRoutes = (service: PaymentMethodService): FeatureRoutes =>
  routes(
    serve(contract.list, schemas.list, ({ account }) => service.list(account)),
    serve(contract.setup, schemas.setup, ({ account }) => service.setup(account), { status: 201 }),
    serve(contract.makeDefault, schemas.makeDefault, ({ account, input }) => service.makeDefault(account, input.id)),
  );
