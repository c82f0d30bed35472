import { session as contract } from '@varai/client';
import { sessionSchemas as schemas } from '@varai/client/schemas';
import type { SessionUser } from '@varai/client';
import { routes, serve, serveHost, serveShop, type ShopUser } from '../../platform/serve.ts';
import type { SessionService } from './service.ts';

/** Opens the account of a shop, made on first use, and connects the shop with it where it is not yet. */
export type EnterShop = (by: ShopUser, idToken: string) => Promise<{ readonly user: SessionUser }>;

/** Whose accounts are those of shops that come by an ID token. */
export const shopifyHost = 'host_shopify';

export const sessionRoutes = (sessions: SessionService, enter: EnterShop) =>
  routes(
    serveShop(
      contract.enter,
      schemas.enter,
      async ({ shop, user: id, idToken, input }) => {
        const { user } = await enter({ shop, user: id }, idToken);
        return sessions.create(shopifyHost, { account: shop, user, ...input });
      },
      { status: 201 },
    ),
    serveHost(contract.create, schemas.create, ({ hostId, input }) => sessions.create(hostId, input), { status: 201 }),
    serveHost(contract.revoke, schemas.revoke, ({ hostId, input }) => sessions.revoke(hostId, input.id)),
    serve(contract.info, schemas.info, ({ session }) => sessions.describe(session)),
  );
