import { orderErrors, type CsvFormat, type ImportPart, type ProductFormat } from '@varai/client';
import { isRefusal, lineReader, missingColumns, type CsvLine, type Reading } from './csv-line.ts';
import { readRows, type Row } from './csv.ts';
import type { KeptImport, Refused } from './import-store.ts';
import type { Arrival } from './order.ts';
import { productReader, type ProductLine } from './product-line.ts';

export const ofProducts = (format: CsvFormat | ProductFormat): format is ProductFormat => !('order' in format.columns);

/** The whole lines of a piece of a file. */
export interface FilePart {
  readonly head: readonly string[] | null;
  /** Lines that say something, with their place in the file. */
  readonly rows: readonly Row[];
  readonly rest: string;
  /** Lines of the file that were seen, with the head. */
  readonly line: number;
}

/** @throws VaraiError `orders/line_unreadable`, `orders/column_missing` */
export function readFilePart(
  before: Pick<KeptImport, 'format' | 'rest' | 'line' | 'head'>,
  { text, offset, last }: Pick<ImportPart, 'text' | 'offset' | 'last'>,
): FilePart {
  const { format } = before;
  // a byte that no database keeps, and that stands in files all the same
  const kept = text.replaceAll('\0', ' ');
  const begun = offset === 0 && kept.startsWith('\ufeff') ? kept.slice(1) : kept;
  const read = readRows(before.rest + begun, format.delimiter, last);
  if (!read) {
    throw orderErrors.line_unreadable({
      message: `The line after line ${before.line} has no end: its quotes do not close, or it is longer than 64 KiB. Mend it and begin again.`,
    });
  }
  const rows = read.rows.map(({ cells, line }) => ({ cells, line: before.line + line }));
  const head = before.head ?? rows.shift()?.cells.map((name) => name.trim()) ?? null;
  if (head) {
    const missing = missingColumns(head, format);
    if (missing.length > 0) {
      throw orderErrors.column_missing({
        message: `The head line has no ${missing.map((name) => `"${name}"`).join(', ')}. Name the columns as the file does.`,
      });
    }
  }
  return { head, rows, rest: read.rest, line: before.line + read.lines };
}

/** Understands lines of orders, put together as far as this part of the file tells them. */
export function readOrders(
  before: KeptImport,
  format: CsvFormat,
  { head, rows }: FilePart,
  reading: Reading,
): { pieces: ReadonlyMap<string, Arrival>; refusals: readonly Refused[] } {
  const understand = lineReader(head ?? [], { format, ...reading });
  const pieces = new Map<string, Arrival>();
  const refusals: Refused[] = [];
  for (const { cells, line } of rows) {
    const one = understand(cells);
    if (isRefusal(one)) refusals.push({ line, ...one });
    else pieces.set(one.order, piece(pieces.get(one.order), one, { line, before, prefix: format.creditPrefix }));
  }
  return { pieces, refusals };
}

/** Understands lines of products and their stock. */
export function readProducts(
  { id, created_at: begun }: KeptImport,
  format: ProductFormat,
  { head, rows }: FilePart,
  reading: Reading,
): { lines: readonly ProductLine[]; refusals: readonly Refused[] } {
  const understand = productReader(head ?? [], { format, ...reading, begun, source: id });
  const lines: ProductLine[] = [];
  const refusals: Refused[] = [];
  for (const { cells, line } of rows) {
    const one = understand(cells, line);
    if (isRefusal(one)) refusals.push({ line, ...one });
    else lines.push(one);
  }
  return { lines, refusals };
}

interface Whereabouts {
  readonly line: number;
  readonly before: KeptImport;
  readonly prefix: string | undefined;
}

/** An order as far as this part of the file tells it: its first line says when, where and who. */
function piece(known: Arrival | undefined, one: CsvLine, { line, before, prefix }: Whereabouts): Arrival {
  const { order, sku, title, quantity, amount, placedAt, country, customer } = one;
  const placed = { order, line, sku, title, quantity, amount };
  if (known) {
    (known.lines as (typeof placed)[]).push(placed);
    const { version } = known;
    return { ...known, version: { ...version, net: version.net + amount, items: version.items + quantity } };
  }
  return {
    lines: [placed],
    version: {
      id: order,
      kind: prefix !== undefined && order.startsWith(prefix) ? 'credit' : 'order',
      status: 'placed',
      test: false,
      placedAt,
      version: before.created_at,
      fingerprint: before.id,
      source: before.id,
      country,
      customer,
      net: amount,
      items: quantity,
    },
  };
}
