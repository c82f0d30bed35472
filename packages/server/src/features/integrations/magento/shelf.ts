import { minorOf } from '../../../platform/decimal.ts';
import { plainText } from '../../../platform/plain-text.ts';
import type { ReadPart, Shelve } from '../catalogue.ts';
import { versionOf } from '../document.ts';
import type { ShopProduct } from '../parts.ts';
import { productsAfter, productsChangedAfter, sourcesAt, type MagentoProduct } from './catalogue.ts';
import { decimalOf, timeOf } from './order.ts';
import { pageSize } from './reading.ts';
import type { MagentoRest, ShopKeys } from './rest.ts';

const overlapMs = 10 * 60_000;
/** So many pages go in one look; the next one goes on there. */
const pagesAtOnce = 20;
const enabled = 1;

const said = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

function productOf({ sku, name, price, status, updated_at: at }: MagentoProduct, currency: string, readAt: Date) {
  return {
    sku: plainText(sku, 255),
    title: plainText(name ?? '', 500) || undefined,
    price: price == null ? null : minorOf(decimalOf(price), currency),
    active: status === enabled,
    updatedAt: versionOf(timeOf(at), readAt),
  } satisfies ShopProduct;
}

/** Reads products and stock of one shop, and takes them. */
export function readingCatalogue(deps: {
  readonly rest: MagentoRest;
  readonly keys: ShopKeys;
  readonly shelve: Shelve;
  readonly now: () => Date;
}) {
  const { rest, keys, shelve, now } = deps;

  /** By number at first, then by what was changed since. */
  const products: ReadPart = async (connection, part, note) => {
    const take = async (read: () => Promise<MagentoProduct[]>): Promise<MagentoProduct[]> => {
      const readAt = now();
      const page = await read();
      const taken = page.map((one) => productOf(one, connection.currency, readAt)).filter(({ sku }) => sku !== '');
      await shelve(connection, { products: taken });
      return page;
    };
    if (part.upTo === undefined) {
      const began = part.began ?? now().toISOString();
      let last = Number(part.reading ?? 0);
      for (let pages = 0; pages < pagesAtOnce; pages += 1) {
        const page = await take(() => productsAfter(rest, keys, last));
        last = Math.max(last, ...page.map(({ id }) => id));
        if (page.length < pageSize) return { upTo: began };
        await note({ began, reading: String(last) });
      }
      return { began, reading: String(last) };
    }
    let upTo = Date.parse(part.upTo);
    let place = { at: said(upTo - overlapMs), id: 0 };
    for (;;) {
      const page = await take(() => productsChangedAfter(rest, keys, place));
      const newest = page.at(-1);
      if (!newest) break;
      upTo = Math.max(upTo, timeOf(newest.updated_at));
      const stands = newest.updated_at === place.at && newest.id === place.id;
      if (page.length < pageSize || stands) break;
      place = { at: newest.updated_at, id: newest.id };
    }
    return { upTo: new Date(upTo).toISOString() };
  };

  /** Magento does not tell when stock has changed, so all of it is read, round after round: what was read last counts. */
  const stock: ReadPart = async (connection, part) => {
    let page = Number(part.reading ?? 1);
    for (let pages = 0; pages < pagesAtOnce; pages += 1) {
      const updatedAt = now().toISOString();
      const { items, last } = await sourcesAt(rest, keys, page);
      const levels = items
        .map(({ sku, source_code: source, quantity, status }) => ({
          sku: plainText(sku, 255),
          location: plainText(source, 100),
          available: status === enabled ? Math.floor(Number(quantity ?? 0)) : 0,
          updatedAt,
        }))
        .filter(({ sku, location }) => sku !== '' && location !== '');
      await shelve(connection, { levels });
      if (last) return { upTo: updatedAt };
      page += 1;
    }
    return { reading: String(page) };
  };

  return { products, stock };
}
