import type { StockLevel } from '@varai/client';
import { minorOf } from '../../../platform/decimal.ts';
import { plainText } from '../../../platform/plain-text.ts';
import type { ReadPart, Shelve } from '../catalogue.ts';
import { versionOf } from '../document.ts';
import { PlatformFailure } from '../failure.ts';
import type { Part, ShopProduct } from '../parts.ts';
import { beginBulk, groupsIn, lookAtBulk } from './bulk.ts';
import { documents, everyProduct, everyStock } from './documents.ts';
import { numberOf } from './order.ts';
import { restOf, type Ask, type Page } from './reading.ts';

interface Variant {
  readonly id: string;
  readonly sku: string | null;
  readonly price: string;
}

interface Bare {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly updatedAt: string;
}

interface Level {
  readonly id: string;
  readonly updatedAt: string;
  readonly location: { readonly id: string };
  readonly quantities: readonly { readonly quantity: number }[];
}

interface Item {
  readonly id: string;
  readonly sku: string | null;
  readonly tracked: boolean;
}

type ProductNode = Bare & { readonly variants: Page<Variant> };

/** Each look goes back this far. */
const overlapMs = 10 * 60_000;
const batch = 200;

/** What bears no SKU has no name by which orders could call it. */
const skuOf = (sku: string | null): string => plainText(sku ?? '', 255);

const productsOf = (
  product: Bare,
  variants: readonly Variant[],
  currency: string,
  readAt: Date,
): readonly ShopProduct[] =>
  variants
    .filter(({ sku }) => skuOf(sku) !== '')
    .map(({ sku, price }) => ({
      sku: skuOf(sku),
      title: plainText(product.title, 500) || undefined,
      price: minorOf(price, currency),
      active: product.status === 'ACTIVE' || product.status === 'UNLISTED',
      updatedAt: versionOf(Date.parse(product.updatedAt), readAt),
    }));

/** What is not counted over there is not counted here. */
const levelOf = ({ sku, tracked }: Item, level: Level, readAt: Date): readonly StockLevel[] =>
  tracked && skuOf(sku) !== ''
    ? [
        {
          sku: skuOf(sku),
          location: numberOf(level.location.id),
          available: level.quantities[0]?.quantity ?? 0,
          updatedAt: versionOf(Date.parse(level.updatedAt), readAt),
        },
      ]
    : [];

const since = (time: string): string =>
  `updated_at:>='${new Date(Date.parse(time) - overlapMs).toISOString().slice(0, 19)}Z'`;

/** Reads products and stock of one shop, and takes them. */
export function readingCatalogue(deps: {
  readonly ask: Ask;
  readonly shelve: Shelve;
  readonly now: () => Date;
  readonly secure: boolean;
}) {
  const { ask, shelve, now, secure } = deps;

  const withVariants = async ({ variants, ...product }: ProductNode) => {
    const { id } = product;
    const all = await restOf(
      variants,
      async (after) =>
        (await ask<{ product: { variants: Page<Variant> } | null }>(documents.variants, { id, after })).product
          ?.variants,
    );
    return [product, all] as const;
  };

  /** Everything by an operation; how far it has come, and `undefined` once all of it is taken. */
  async function importAll<Parent extends { id: string }, Child>(
    part: Part,
    query: string,
    note: (part: Part) => Promise<void>,
    take: (
      groups: readonly { readonly node: Parent; readonly children: readonly Child[] }[],
      readAt: Date,
    ) => Promise<void>,
  ): Promise<Part> {
    const { reading, began } = part;
    if (reading === undefined || began === undefined) {
      const started = { began: now().toISOString(), reading: await beginBulk(ask, query) };
      await note(started);
      return started;
    }
    const bulk = await lookAtBulk(ask, reading);
    if (bulk && ['CREATED', 'RUNNING', 'CANCELING'].includes(bulk.status)) return part;
    if (bulk?.status !== 'COMPLETED') {
      await note({});
      const ended = `The import ended as ${bulk?.status ?? 'unknown'}.`;
      throw new PlatformFailure(bulk?.errorCode === 'ACCESS_DENIED' ? 'scope_missing' : 'degraded', ended);
    }
    const readAt = new Date(began);
    let some: { node: Parent; children: readonly Child[] }[] = [];
    for await (const group of groupsIn<Parent, Child & { readonly __parentId: string }>(bulk, { secure })) {
      some.push(group);
      if (some.length < batch) continue;
      await take(some, readAt);
      some = [];
    }
    if (some.length > 0) await take(some, readAt);
    return { upTo: began };
  }

  const products: ReadPart = async (connection, part, note) => {
    const { currency } = connection;
    if (part.upTo === undefined)
      return importAll<Bare, Variant>(part, everyProduct, note, (groups, readAt) =>
        shelve(connection, {
          products: groups.flatMap(({ node, children }) => productsOf(node, children, currency, readAt)),
        }),
      );
    let { upTo } = part;
    for (let after: string | null | undefined; after !== null;) {
      const readAt = now();
      const { products: page }: { products: Page<ProductNode> } = await ask(documents.products, {
        query: since(part.upTo),
        after,
      });
      const found: ShopProduct[] = [];
      for (const node of page.nodes) {
        const [product, variants] = await withVariants(node);
        found.push(...productsOf(product, variants, currency, readAt));
        if (Date.parse(node.updatedAt) > Date.parse(upTo)) upTo = node.updatedAt;
      }
      await shelve(connection, { products: found });
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    return { upTo };
  };

  type Placed = Level & { readonly item: Item };

  const stock: ReadPart = async (connection, part, note) => {
    if (part.upTo === undefined)
      return importAll<Item, Level>(part, everyStock, note, (groups, readAt) =>
        shelve(connection, {
          levels: groups.flatMap(({ node, children }) => children.flatMap((level) => levelOf(node, level, readAt))),
        }),
      );
    const query = since(part.upTo);
    let { upTo } = part;
    for (let after: string | null | undefined; after !== null;) {
      const readAt = now();
      const { locations: page }: { locations: Page<{ id: string; inventoryLevels: Page<Placed> }> } = await ask(
        documents.locations,
        { query, after },
      );
      for (const { id, inventoryLevels } of page.nodes) {
        const levels = await restOf(
          inventoryLevels,
          async (next) =>
            (
              await ask<{ location: { inventoryLevels: Page<Placed> } | null }>(documents.levels, {
                id,
                query,
                after: next,
              })
            ).location?.inventoryLevels,
        );
        await shelve(connection, { levels: levels.flatMap((level) => levelOf(level.item, level, readAt)) });
        for (const level of levels) if (Date.parse(level.updatedAt) > Date.parse(upTo)) upTo = level.updatedAt;
      }
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    return { upTo };
  };

  return {
    products,
    stock,

    /** One product again, as a webhook hints. */
    async product(connection: Parameters<ReadPart>[0], id: string): Promise<void> {
      const readAt = now();
      const { product: found } = await ask<{ product: ProductNode | null }>(documents.product, { id });
      if (!found) return;
      const [product, variants] = await withVariants(found);
      await shelve(connection, { products: productsOf(product, variants, connection.currency, readAt) });
    },

    /** The stock of one variant again. */
    async item(connection: Parameters<ReadPart>[0], id: string): Promise<void> {
      const readAt = now();
      const { inventoryItem: item } = await ask<{
        inventoryItem: (Item & { inventoryLevels: { nodes: readonly Level[] } }) | null;
      }>(documents.item, { id });
      if (!item) return;
      await shelve(connection, { levels: item.inventoryLevels.nodes.flatMap((level) => levelOf(item, level, readAt)) });
    },
  };
}
