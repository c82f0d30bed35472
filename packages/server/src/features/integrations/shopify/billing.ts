import { asking } from '../asking.ts';
import type { Opening } from '../opening.ts';
import type { Connection, ConnectionStore } from '../ports.ts';
import type { Admin } from './admin.ts';
import { doorOf, pricingPageOf, type ShopifySettings } from './settings.ts';

/** The shop that an account was made for; otherwise the one that it connected first and still has. */
function payerOf(connections: readonly Connection[], externalId: string | undefined): Connection | undefined {
  const shops = connections
    .filter(({ platform }) => platform === 'shopify')
    .toSorted((one, other) => one.connectedAt.getTime() - other.connectedAt.getTime());
  return (
    shops.find(({ shop }) => shop === externalId) ?? shops.find(({ state }) => state !== 'uninstalled') ?? shops[0]
  );
}

/** Offers the shop that an account pays through to whoever keeps its subscription. */
export const billingShops =
  (deps: {
    settings: ShopifySettings;
    store: Pick<ConnectionStore, 'list'>;
    opening: Opening;
    admin: Admin;
    externalId: (account: string) => Promise<string | undefined>;
  }) =>
  async (account: string) => {
    const { settings, store, externalId } = deps;
    const connection = payerOf(await store.list(account), await externalId(account));
    if (!connection) return undefined;
    const { shop } = connection;
    return {
      removed: connection.state === 'uninstalled',
      door: doorOf(settings, shop),
      pricingPage: (app: string) => pricingPageOf(settings, shop, app),
      ask: asking(deps, connection),
    };
  };
