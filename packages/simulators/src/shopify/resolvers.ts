import { GraphQLError, type GraphQLSchema } from 'graphql';
import { cancelCharge, chargesOf, createCharge, presentCharge, type NewCharge } from './billing.ts';
import { presentBulk, runBulk } from './bulk.ts';
import { confirmationUrl } from './billing-pages.ts';
import { findItem, findLocation, listItems, listLocations, listProducts, presentProduct } from './catalogue.ts';
import { connectionOf, type Paging } from './connection.ts';
import { findRefund, listOrders, presentOrder } from './orders.ts';
import { gid, instant, numberIn, troubleOf, type Shop, type Subscription, type World } from './world.ts';

/** `orders/create` for `ORDERS_CREATE`, `app/scopes_update` for `APP_SCOPES_UPDATE`. */
const topicOf = (name: string): string =>
  (/^(?:APP|SHOP)_(?!SUBSCRIPTIONS)/.test(name)
    ? name.replace('_', '/')
    : name.replace(/_(?=[^_]*$)/, '/')
  ).toLowerCase();

const enumOf = (topic: string): string => topic.replace('/', '_').toUpperCase();

const presentSubscription = ({ id, topic, uri, createdAt }: Subscription) => ({
  __typename: 'WebhookSubscription',
  id: gid('WebhookSubscription', id),
  topic: enumOf(topic),
  uri,
  format: 'JSON',
  filter: null,
  createdAt: instant(createdAt),
  updatedAt: instant(createdAt),
});

/** A scope that the app lacks is told as Shopify does, and the field is empty. */
function need(shop: Shop, scope: string, field: string): void {
  if (shop.scopes.includes(scope)) return;
  throw new GraphQLError(`Access denied for ${field} field. Required access: \`${scope}\` access scope.`, {
    extensions: { code: 'ACCESS_DENIED', requiredAccess: `\`${scope}\` access scope.` },
  });
}

/** What the queries and mutations of the schema answer in one shop. */
export function rootOf(world: World, shop: Shop, schema: GraphQLSchema) {
  const order = ({ id }: { id: string }) => {
    need(shop, 'read_orders', 'order');
    const found = shop.orders.get(numberIn('Order', id) ?? 0);
    return found ? presentOrder(shop, found) : null;
  };
  const refund = ({ id }: { id: string }) => {
    need(shop, 'read_orders', 'refund');
    return findRefund(shop, numberIn('Refund', id));
  };
  const node = ({ id }: { id: string }) => {
    const bulk = shop.bulks.get(numberIn('BulkOperation', id) ?? 0);
    if (bulk) return presentBulk(world, bulk);
    return numberIn('Refund', id) === undefined ? order({ id }) : refund({ id });
  };
  return {
    order,
    refund,
    node,
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => node({ id })),
    orders(args: Paging & { query?: string | null; sortKey?: string | null }) {
      need(shop, 'read_orders', 'orders');
      return listOrders(shop, args);
    },
    products(args: Paging & { query?: string | null; sortKey?: string | null }) {
      need(shop, 'read_products', 'products');
      return listProducts(shop, args);
    },
    product({ id }: { id: string }) {
      need(shop, 'read_products', 'product');
      const found = shop.products.get(numberIn('Product', id) ?? 0);
      return found ? presentProduct(shop, found) : null;
    },
    inventoryItems(args: Paging) {
      need(shop, 'read_inventory', 'inventoryItems');
      return listItems(shop, args);
    },
    inventoryItem({ id }: { id: string }) {
      need(shop, 'read_inventory', 'inventoryItem');
      return findItem(shop, numberIn('InventoryItem', id));
    },
    locations(args: Paging) {
      need(shop, 'read_locations', 'locations');
      return listLocations(shop, args);
    },
    location({ id }: { id: string }) {
      need(shop, 'read_locations', 'location');
      return findLocation(shop, numberIn('Location', id));
    },
    bulkOperation({ id }: { id: string }) {
      const bulk = shop.bulks.get(numberIn('BulkOperation', id) ?? 0);
      return bulk ? presentBulk(world, bulk) : null;
    },
    shop: {
      __typename: 'Shop',
      id: gid('Shop', 1),
      name: shop.name,
      currencyCode: shop.currency,
      ianaTimezone: shop.timeZone,
      myshopifyDomain: shop.domain,
      email: shop.email,
    },
    currentAppInstallation: {
      id: gid('AppInstallation', 1),
      accessScopes: shop.scopes.map((handle) => ({ handle })),
      app: { id: gid('App', 1), handle: world.appHandle },
      activeSubscriptions: () =>
        chargesOf(shop)
          .filter(({ status }) => status === 'ACTIVE')
          .map((charge) => presentCharge(world, charge)),
      allSubscriptions: (paging: Paging) =>
        connectionOf(
          chargesOf(shop),
          paging,
          ({ createdAt, id }) => [createdAt, id],
          (charge) => presentCharge(world, charge),
        ),
    },
    appSubscriptionCreate(args: NewCharge) {
      const made = createCharge(world, shop, args);
      return typeof made === 'string'
        ? { appSubscription: null, confirmationUrl: null, userErrors: [{ field: null, message: made }] }
        : {
            appSubscription: presentCharge(world, made),
            confirmationUrl: confirmationUrl(world, shop, made),
            userErrors: [],
          };
    },
    appSubscriptionCancel({ id }: { id: string }) {
      const charge = shop.charges.get(numberIn('AppSubscription', id) ?? 0);
      const refusal = charge ? cancelCharge(world, shop, charge) : 'The app subscription could not be found.';
      return {
        appSubscription: charge && refusal === undefined ? presentCharge(world, charge) : null,
        userErrors: refusal === undefined ? [] : [{ field: ['id'], message: refusal }],
      };
    },
    webhookSubscriptions: (paging: Paging & { topics?: readonly string[] | null; uri?: string | null }) =>
      connectionOf(
        [...shop.subscriptions.values()].filter(
          ({ topic, uri }) =>
            (paging.topics?.includes(enumOf(topic)) ?? true) && (paging.uri == null || paging.uri === uri),
        ),
        paging,
        ({ id }) => [id],
        presentSubscription,
      ),
    bulkOperationRunQuery({ query }: { query: string }) {
      const trouble = troubleOf(shop, 'refuse-bulk');
      const run = trouble ? 'This query cannot be run.' : runBulk(world, shop, schema, query);
      return typeof run === 'string'
        ? { bulkOperation: null, userErrors: [{ code: trouble?.code ?? null, field: ['query'], message: run }] }
        : { bulkOperation: presentBulk(world, run), userErrors: [] };
    },
    webhookSubscriptionCreate(args: { topic: string; webhookSubscription: { uri?: string | null } }) {
      const { uri } = args.webhookSubscription;
      const refuse = (message: string) => ({
        webhookSubscription: null,
        userErrors: [{ field: ['webhookSubscription', 'uri'], message }],
      });
      if (!uri) return refuse("Address can't be blank");
      const topic = topicOf(args.topic);
      if ([...shop.subscriptions.values()].some((one) => one.topic === topic && one.uri === uri))
        return refuse('Address for this topic has already been taken');
      const id = world.next();
      const made = { id, topic, uri, createdAt: world.now(), failures: 0 };
      shop.subscriptions.set(id, made);
      return { webhookSubscription: presentSubscription(made), userErrors: [] };
    },
    webhookSubscriptionDelete({ id }: { id: string }) {
      const gone = shop.subscriptions.delete(numberIn('WebhookSubscription', id) ?? 0);
      return gone
        ? { deletedWebhookSubscriptionId: id, userErrors: [] }
        : {
            deletedWebhookSubscriptionId: null,
            userErrors: [{ field: ['id'], message: 'Webhook subscription does not exist' }],
          };
    },
  };
}
