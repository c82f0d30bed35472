import { orderErrors, type ProductFormat } from '@varai/client';
import { clean, readAmount, readInteger, readTime, refuse, type LineRefusal, type Reading } from './csv-line.ts';
import type { LevelVersion, ProductVersion } from './product.ts';

/** One line of a file, understood: what it says of a product, and of its stock. */
export interface ProductLine {
  readonly product: ProductVersion | null;
  readonly level: LevelVersion | null;
}

interface ProductReading extends Reading {
  readonly format: ProductFormat;
  /** When the file was begun, and the import's id. */
  readonly begun: Date;
  readonly source: string;
}

/** Makes the reader of a file's lines. Of two lines with one time about one thing the later stands. */
export function productReader(head: readonly string[], reading: ProductReading) {
  const { format, timeZone, digits, begun, source } = reading;
  const { columns } = format;
  const tellsProducts = [columns.title, columns.price, columns.lowAt].some((name) => name !== undefined);
  const indices = new Map(Object.entries(columns).map(([column, name = '']) => [column, head.indexOf(name)]));

  return (cells: readonly string[], line: number): ProductLine | LineRefusal => {
    const cell = (column: keyof ProductFormat['columns']) => clean(cells[indices.get(column) ?? -1] ?? '');
    const sku = cell('sku');
    if (sku === '') return refuse(orderErrors.line_incomplete, 'sku', `"${columns.sku}" is empty. Fill it in.`);
    const long = (['sku', 'location'] as const).find((column) => cell(column).length > 100);
    if (long)
      return refuse(
        orderErrors.line_incomplete,
        long,
        `"${columns[long] ?? long}" is longer than 100 characters. Shorten it.`,
      );

    const counts = { lowAt: readCount(cell('lowAt')), available: readCount(cell('available')) };
    const uncounted = (['lowAt', 'available'] as const).find((column) => counts[column] === undefined);
    if (uncounted) {
      const name = columns[uncounted] ?? uncounted;
      return refuse(orderErrors.line_number_refused, uncounted, `"${name}" is no whole number. Write it as 12.`);
    }
    const price = cell('price') === '' ? null : readAmount(1, cell('price'), digits);
    if (price === undefined)
      return refuse(
        orderErrors.line_number_refused,
        'price',
        `"${columns.price ?? ''}" is no price. Write it as 12.90.`,
      );
    const version = cell('updatedAt') === '' ? begun : readTime(cell('updatedAt'), timeZone);
    if (!version) {
      return refuse(
        orderErrors.line_date_refused,
        'updatedAt',
        `"${columns.updatedAt ?? ''}" is no date with a time. Write it as 2026-11-20 14:32.`,
      );
    }
    const word = { sku, version, fingerprint: `${source}:${String(line).padStart(12, '0')}` };
    const { lowAt = null, available = null } = counts;
    return {
      product: tellsProducts
        ? { ...word, title: cell('title').slice(0, 500) || null, price, active: true, lowAt }
        : null,
      level: available === null ? null : { ...word, location: cell('location') || 'main', available },
    };
  };
}

/** Nothing where the cell is empty, undefined where it is no whole number. */
const readCount = (text: string): number | null | undefined => (text === '' ? null : readInteger(text));
