import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CsvFormat, OrderInput } from '@varai/client';

const folder = process.env['VARAI_TEST_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data');

/** UCI Online Retail (Chen 2015): 541,909 lines of a British gift shop, some of them quoted. */
export const retailFile = (): Buffer => gunzipSync(readFileSync(join(folder, 'online-retail.csv.gz')));

/** How the file names its columns. */
export const retailFormat: CsvFormat = {
  columns: {
    order: 'InvoiceNo',
    placedAt: 'InvoiceDate',
    sku: 'StockCode',
    title: 'Description',
    quantity: 'Quantity',
    unitPrice: 'UnitPrice',
    customer: 'CustomerID',
    country: 'Country',
  },
  delimiter: ',',
  creditPrefix: 'C',
};

/** Sums made without the product: of the whole, by day and by country, in pence. */
export interface Independent {
  lines: number;
  net: number;
  documents: Set<string>;
  days: Map<string, number>;
  countries: Map<string, number>;
  orders: OrderInput[];
}

/** Reads the file by a reader of its own, and adds up in whole thousandths of a penny's tenth. */
export function addUp(text: string): Independent {
  const all: Independent = {
    lines: 0,
    net: 0,
    documents: new Set(),
    days: new Map(),
    countries: new Map(),
    orders: [],
  };
  const open = new Map<string, { day: string; order: OrderInput & { lines: unknown[] } }>();
  for (const line of text.split('\n').slice(1)) {
    if (line === '') continue;
    const cells = [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
    const [id = '', sku = '', title = '', quantity = '', date = '', price = '', customer = '', country = ''] = cells;
    const [whole = '', fraction = ''] = price.replace('-', '').split('.');
    const tenThousandths =
      BigInt(quantity) * BigInt(whole + fraction.padEnd(4, '0')) * (price.startsWith('-') ? -1n : 1n);
    const size = tenThousandths < 0n ? -tenThousandths : tenThousandths;
    const amount = Number(((size + 50n) / 100n) * (tenThousandths < 0n ? -1n : 1n));
    let known = open.get(id);
    if (!known) {
      const order = {
        id,
        kind: id.startsWith('C') ? ('credit' as const) : ('order' as const),
        placedAt: utc(date),
        country,
        customer: customer || null,
        lines: [],
      };
      known = { day: date.slice(0, 10), order };
      open.set(id, known);
      all.orders.push(order);
    }
    known.order.lines.push({ sku: sku.trim(), title: title.trim(), quantity: Number(quantity), amount });
    all.lines += 1;
    all.net += amount;
    all.documents.add(id);
    all.days.set(known.day, (all.days.get(known.day) ?? 0) + amount);
    all.countries.set(country, (all.countries.get(country) ?? 0) + amount);
  }
  return all;
}

/** London in 2010 and 2011: an hour ahead from 27 March to 30 October. */
function utc(date: string): string {
  const summer = date >= '2011-03-27 01:00:00' && date < '2011-10-30 02:00:00';
  const at = new Date(`${date.replace(' ', 'T')}Z`);
  return new Date(at.getTime() - (summer ? 3_600_000 : 0)).toISOString();
}
