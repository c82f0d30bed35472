import type { CsvFormat } from '@varai/client';

/** What a column can hold; the first five are needed. */
export const fields = ['order', 'placedAt', 'sku', 'quantity', 'unitPrice', 'title', 'customer', 'country'] as const;
export const needed = fields.slice(0, 5);
export type Field = keyof CsvFormat['columns'];

/** Which column holds what, by the names of the head line. */
export type Columns = Readonly<Partial<Record<Field, string>>>;
export type FormatName = 'varai' | 'shopify' | 'magento' | 'retail';

/** What the head line tells of a file. */
export interface Recognised {
  /** Absent where no format is known that has such columns. */
  readonly name: FormatName | undefined;
  readonly columns: Columns;
  readonly creditPrefix: string | undefined;
  /** The column in which the file names its currency. */
  readonly currency: string | undefined;
  /** It is the list of orders of Magento's admin, which has no products. */
  readonly withoutLines: boolean;
}

interface Known {
  readonly name: FormatName;
  readonly columns: Columns;
  readonly creditPrefix?: string;
  readonly currency?: string;
}

const retail = {
  sku: 'StockCode',
  title: 'Description',
  quantity: 'Quantity',
  placedAt: 'InvoiceDate',
  country: 'Country',
};

const known: readonly Known[] = [
  {
    name: 'varai',
    columns: {
      order: 'order',
      placedAt: 'placed_at',
      sku: 'sku',
      quantity: 'quantity',
      unitPrice: 'unit_price',
      title: 'title',
      customer: 'customer',
      country: 'country',
    },
    currency: 'currency',
  },
  {
    name: 'shopify',
    columns: {
      order: 'Name',
      placedAt: 'Created at',
      sku: 'Lineitem sku',
      quantity: 'Lineitem quantity',
      unitPrice: 'Lineitem price',
      title: 'Lineitem name',
      country: 'Shipping Country',
    },
    currency: 'Currency',
  },
  {
    name: 'magento',
    columns: {
      order: 'increment_id',
      placedAt: 'created_at',
      sku: 'sku',
      quantity: 'qty_ordered',
      unitPrice: 'price',
      title: 'name',
      customer: 'customer_id',
      country: 'country_id',
    },
    currency: 'order_currency_code',
  },
  {
    name: 'retail',
    columns: { ...retail, order: 'Invoice', unitPrice: 'Price', customer: 'Customer ID' },
    creditPrefix: 'C',
  },
  {
    name: 'retail',
    columns: { ...retail, order: 'InvoiceNo', unitPrice: 'UnitPrice', customer: 'CustomerID' },
    creditPrefix: 'C',
  },
];

/** What columns are called elsewhere, without signs and capitals. */
const called: Readonly<Record<Field, RegExp>> = {
  order: /^(order|bestell(ung|nummer|nr)?|invoice|receipt)(id|no|nr|number|name|nummer)?$/,
  placedAt: /^(order|invoice|created|placed|purchase|bestell)?(date|time|at|on|datum|datetime)$/,
  sku: /^(lineitem|item|product|variant)?(sku|stockcode|artikelnummer|artikelnr|productid|itemid)$/,
  quantity: /^(lineitem|item)?(quantity|qty|qtyordered|menge|anzahl|pieces)$/,
  unitPrice: /^(lineitem|item|unit|product)?(price|unitprice|einzelpreis|stueckpreis|preis)$/,
  title: /^(lineitem|item|product)?(title|name|description|productname|artikel|bezeichnung)$/,
  customer: /^(customer|client|kunden)(id|no|nr|number|nummer)$/,
  country: /^(shipping|billing|delivery)?(country|countryid|countrycode|land)$/,
};

/** The columns that are there; only what is needed must be. */
const present = (columns: Columns, head: readonly string[]): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([, name]) => head.includes(name)));

/** Fields of the format that no column was found for. */
export const missing = (columns: Columns): readonly Field[] => needed.filter((field) => columns[field] === undefined);

/** Tells a file by its head line; what is not known is guessed by what columns are called. */
export function recognise(head: readonly string[]): Recognised {
  const found = known.find(({ columns }) => needed.every((field) => head.includes(columns[field]!)));
  const withoutLines = ['ID', 'Purchase Point', 'Purchase Date'].every((name) => head.includes(name));
  if (found) {
    const { name, creditPrefix } = found;
    const currency = found.currency !== undefined && head.includes(found.currency) ? found.currency : undefined;
    return { name, columns: present(found.columns, head), creditPrefix, currency, withoutLines: false };
  }
  const taken = new Set<string>();
  const columns: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    const column = head.find((name) => !taken.has(name) && called[field].test(plain(name)));
    if (column === undefined) continue;
    taken.add(column);
    columns[field] = column;
  }
  return {
    name: undefined,
    columns: withoutLines ? {} : columns,
    creditPrefix: undefined,
    currency: undefined,
    withoutLines,
  };
}

/** What keeps the columns of a head line apart: what stands in it most often outside quotes. */
export function delimiterOf(line: string): CsvFormat['delimiter'] | undefined {
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const counted = ([',', ';', '\t'] as const).map((sign) => ({ sign, count: bare.split(sign).length - 1 }));
  const [best] = counted.sort((one, other) => other.count - one.count);
  return best && best.count > 0 ? best.sign : undefined;
}
