import { paymentMethods as contract } from '@varai/client';
import { paymentMethodSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type FeatureRoutes } from '../../platform/serve.ts';
import type { MethodPages } from './pages.ts';
import type { PaymentMethodService } from './service.ts';

export const paymentMethodRoutes = (service: PaymentMethodService, pages: Pick<MethodPages, 'open'>): FeatureRoutes =>
  routes(
    serve(contract.list, schemas.list, ({ account }) => service.list(account)),
    serve(contract.page, schemas.page, ({ account, session, input }) => pages.open(account, session, input.returnUrl), {
      status: 201,
    }),
    serve(
      contract.setup,
      schemas.setup,
      ({ account, input, key, session }) => service.setup(account, { key, locale: session.locale }, input),
      { status: 201 },
    ),
    serve(contract.findSetup, schemas.findSetup, ({ account, input }) => service.findSetup(account, input.id)),
    serve(contract.makeDefault, schemas.makeDefault, ({ account, input, key, session }) =>
      service.makeDefault(account, input.id, { key, locale: session.locale }),
    ),
    serve(contract.update, schemas.update, ({ account, input, key, session }) =>
      service.update(account, input, { key, locale: session.locale }),
    ),
    serve(contract.remove, schemas.remove, ({ account, input, key, session }) =>
      service.remove(account, input.id, { key, locale: session.locale }),
    ),
  );
