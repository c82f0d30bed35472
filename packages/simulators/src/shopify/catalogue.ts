import { connectionOf, type Paging } from './connection.ts';
import { decimalOf } from './orders.ts';
import { matching } from './search.ts';
import { gid, instant, type Shop, type ShopItem, type ShopLevel, type ShopProduct, type World } from './world.ts';

/** A product as its merchant writes it; what is left out is as it was, or of no account. */
export interface NewProduct {
  readonly id?: number;
  readonly title: string;
  readonly status?: ShopProduct['status'];
  /** By their SKU, which one may lack. */
  readonly variants: readonly { readonly sku: string | null; readonly price: number; readonly tracked?: boolean }[];
}

const itemOf = (shop: Shop, id: number): { item: ShopItem; product: ShopProduct } | undefined => {
  for (const product of shop.products.values())
    for (const item of product.variants) if (item.id === id) return { item, product };
  return undefined;
};

const levelsOf = (shop: Shop, wanted: (level: ShopLevel) => boolean): ShopLevel[] =>
  [...shop.levels.values()].filter(wanted);

const variant = (shop: Shop, { id, sku, price }: ShopItem) => ({
  __typename: 'ProductVariant',
  id: gid('ProductVariant', id),
  sku,
  price: decimalOf(price, shop.currency),
});

export const presentProduct = (shop: Shop, product: ShopProduct) => ({
  __typename: 'Product',
  id: gid('Product', product.id),
  title: product.title,
  status: product.status,
  updatedAt: instant(product.updatedAt),
  variants: (paging: Paging) =>
    connectionOf(
      product.variants,
      paging,
      ({ id }) => [id],
      (one) => variant(shop, one),
    ),
});

const levelKey = ({ updatedAt, item, location }: ShopLevel) => [updatedAt, item, location];

const presentLevel = (shop: Shop, level: ShopLevel) => ({
  __typename: 'InventoryLevel',
  id: `${gid('InventoryLevel', level.location)}?inventory_item_id=${level.item}`,
  updatedAt: instant(level.updatedAt),
  location: () => presentLocation(shop, level.location),
  item: () => {
    const found = itemOf(shop, level.item);
    return found && presentItem(shop, found.item);
  },
  quantities: ({ names }: { names: readonly string[] }) =>
    names.map((name) => ({
      id: `${gid('InventoryQuantity', level.location)}?inventory_item_id=${level.item}&name=${name}`,
      name,
      quantity: name === 'available' ? level.available : 0,
    })),
});

type Searched = Paging & { readonly query?: string | null };

const presentItem = (shop: Shop, { id, sku, tracked }: ShopItem): object => ({
  __typename: 'InventoryItem',
  id: gid('InventoryItem', id),
  sku,
  tracked,
  inventoryLevels: (args: Searched) =>
    connectionOf(
      matching(
        levelsOf(shop, ({ item }) => item === id),
        args.query ?? '',
      ),
      args,
      levelKey,
      (level) => presentLevel(shop, level),
    ),
});

const presentLocation = (shop: Shop, id: number): object => ({
  __typename: 'Location',
  id: gid('Location', id),
  inventoryLevels: (args: Searched) =>
    connectionOf(
      matching(
        levelsOf(shop, ({ location }) => location === id),
        args.query ?? '',
      ),
      args,
      levelKey,
      (level) => presentLevel(shop, level),
    ),
});

export const listProducts = (shop: Shop, args: Searched & { readonly sortKey?: string | null }) =>
  connectionOf(
    matching([...shop.products.values()], args.query ?? ''),
    args,
    ({ id, updatedAt }) => (args.sortKey === 'UPDATED_AT' ? [updatedAt, id] : [id]),
    (product) => presentProduct(shop, product),
  );

export const listItems = (shop: Shop, args: Paging) =>
  connectionOf(
    [...shop.products.values()].flatMap(({ variants }) => variants),
    args,
    ({ id }) => [id],
    (item) => presentItem(shop, item),
  );

export function findItem(shop: Shop, id: number | undefined) {
  const found = id === undefined ? undefined : itemOf(shop, id);
  return found ? presentItem(shop, found.item) : null;
}

const locationsOf = (shop: Shop): number[] => [
  ...new Set([1, ...[...shop.levels.values()].map(({ location }) => location)]),
];

export const listLocations = (shop: Shop, args: Paging) =>
  connectionOf(
    locationsOf(shop),
    args,
    (id) => [id],
    (id) => presentLocation(shop, id),
  );

export const findLocation = (shop: Shop, id: number | undefined) =>
  id !== undefined && locationsOf(shop).includes(id) ? presentLocation(shop, id) : null;

/** What moves products and their stock. */
export function moveCatalogue(world: World, shopOf: (domain: string) => Shop) {
  return {
    /** Writes a product, or another version of it; answers its number. A variant keeps its number by its place. */
    product(domain: string, { id = world.next(), title, status = 'ACTIVE', variants }: NewProduct): number {
      const shop = shopOf(domain);
      const known = shop.products.get(id);
      shop.products.set(id, {
        id,
        title,
        status,
        createdAt: known?.createdAt ?? world.now(),
        updatedAt: Math.max(known?.updatedAt ?? 0, world.now()),
        variants: variants.map((one, place) => ({
          tracked: true,
          ...one,
          id: known?.variants[place]?.id ?? world.next(),
        })),
      });
      world.publish(shop, known ? 'products/update' : 'products/create', {
        id,
        admin_graphql_api_id: gid('Product', id),
        title,
        updated_at: instant(world.now()),
      });
      return id;
    },
    /** Counts what of a SKU is at a location; the first is 1. */
    stock(domain: string, sku: string, available: number, location = 1): void {
      const shop = shopOf(domain);
      for (const { variants } of shop.products.values())
        for (const { id: item } of variants.filter((one) => one.sku === sku)) {
          shop.levels.set(`${item}/${location}`, { item, location, available, updatedAt: world.now() });
          world.publish(shop, 'inventory_levels/update', {
            inventory_item_id: item,
            location_id: location,
            available,
            updated_at: instant(world.now()),
            admin_graphql_api_id: `${gid('InventoryLevel', location)}?inventory_item_id=${item}`,
          });
        }
    },
  };
}
