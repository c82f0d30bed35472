import { randomUUID } from 'node:crypto';
import {
  minorDigits,
  orderErrors,
  type Import,
  type ImportPart,
  type ImportRefusal,
  type ImportStart,
} from '@varai/client';
import type { Selectable } from 'kysely';
import type { Tables, Transaction } from '../../platform/database.ts';
import { addLines } from './count.ts';
import { isRefusal, lineReader, missingColumns, type CsvLine } from './csv-line.ts';
import { readRows } from './csv.ts';
import { keepRefusals } from './import-store.ts';
import type { Arrival } from './order.ts';
import { findAccount, holdStore } from './place.ts';
import type { OrderParts } from './service.ts';

type Kept = Selectable<Tables['order_imports']>;

/** The most bytes of one part. */
export const partLimit = 512 * 1024;

export interface ImportService {
  /** @throws VaraiError as `OrderService.record` */
  start(host: string, input: ImportStart): Promise<Import>;
  /**
   * Takes a piece of the file: its whole lines are counted in the transaction that moves the import on, so that it goes on
   * where it was after any crash, and a piece sent twice counts once. At most 16 statements for a part.
   *
   * @throws VaraiError `orders/import_not_found`, `orders/import_finished`, `orders/offset_differs`,
   *   `orders/column_missing`, `orders/line_unreadable`; nothing of the part is taken then
   */
  part(host: string, input: ImportPart): Promise<Import>;
  read(host: string, input: { id: string; account: string }): Promise<Import>;
  /** A hundred at a time, by line. */
  refusals(
    host: string,
    input: { id: string; account: string; after?: number | undefined },
  ): Promise<{ items: ImportRefusal[]; nextAfter: number | null }>;
}

export function createImportService({ database, clock }: OrderParts): ImportService {
  async function find(trx: Transaction, host: string, { id, account: externalId }: { id: string; account: string }) {
    const { id: account } = await findAccount(trx, host, externalId);
    const row = await trx
      .selectFrom('order_imports')
      .selectAll()
      .where('account', '=', account)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw orderErrors.import_not_found({ message: 'There is no such import. Begin one.' });
    return row;
  }

  return {
    start: (host, input) =>
      database.system(async (trx) => {
        const now = clock.now();
        const { account, store } = await holdStore(trx, host, input, now);
        const row = await trx
          .insertInto('order_imports')
          .values({
            account,
            id: `imp_${randomUUID().replaceAll('-', '')}`,
            store,
            name: input.name,
            format: JSON.stringify(input.format) as never,
            head: null,
            created_at: now,
            finished_at: null,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        return present(row);
      }),

    part: (host, input) =>
      database.system(async (trx) => {
        const size = Buffer.byteLength(input.text);
        const before = await find(trx, host, input);
        if (before.received === input.offset + size && (!input.last || before.finished_at)) return present(before);
        if (before.finished_at)
          throw orderErrors.import_finished({ message: 'The file has ended. Begin another import.' });
        if (before.received !== input.offset) {
          throw orderErrors.offset_differs({
            message: `The next part begins at byte ${before.received}. Send it from there.`,
            data: { received: before.received },
          });
        }
        const now = clock.now();
        const place = await holdStore(trx, host, { account: input.account, store: { id: before.store } }, now);
        const next = readPart(before, input, { timeZone: place.timeZone, digits: minorDigits(place.currency) });
        await addLines(trx, place, next.pieces);
        await keepRefusals(trx, before, next.refusals);
        const row = await trx
          .updateTable('order_imports')
          .set({
            received: input.offset + size,
            rest: next.rest,
            head: JSON.stringify(next.head) as never,
            line: next.line,
            lines: before.lines + next.lines,
            accepted: before.accepted + next.lines - next.refusals.length,
            refused: before.refused + next.refusals.length,
            finished_at: input.last ? now : null,
          })
          .where('account', '=', before.account)
          .where('id', '=', before.id)
          .returningAll()
          .executeTakeFirstOrThrow();
        return present(row);
      }),

    read: (host, input) => database.system(async (trx) => present(await find(trx, host, input))),

    refusals: (host, input) =>
      database.system(async (trx) => {
        const { account, id } = await find(trx, host, input);
        const items = await trx
          .selectFrom('order_import_refusals')
          .select(['line', 'code', 'message'])
          .where('account', '=', account)
          .where('import', '=', id)
          .where('line', '>', input.after ?? 0)
          .orderBy('line')
          .limit(100)
          .execute();
        return { items, nextAfter: items.length === 100 ? (items.at(-1)?.line ?? null) : null };
      }),
  };
}

interface ReadPart {
  readonly pieces: ReadonlyMap<string, Arrival>;
  readonly refusals: readonly ImportRefusal[];
  readonly head: readonly string[] | null;
  readonly rest: string;
  /** Lines of the file that were seen, with the head. */
  readonly line: number;
  /** Lines of orders in this part. */
  readonly lines: number;
}

function readPart(
  before: Kept,
  { text, offset, last }: ImportPart,
  reading: { timeZone: string; digits: number },
): ReadPart {
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
  const rows = [...read.rows];
  const head = before.head ?? rows.shift()?.cells.map((name) => name.trim()) ?? null;
  if (head) {
    const missing = missingColumns(head, format);
    if (missing.length > 0) {
      throw orderErrors.column_missing({
        message: `The head line has no ${missing.map((name) => `"${name}"`).join(', ')}. Name the columns as the file does.`,
      });
    }
  }
  const understand = lineReader(head ?? [], { format, ...reading });
  const pieces = new Map<string, Arrival>();
  const refusals: ImportRefusal[] = [];
  for (const { cells, line: place } of rows) {
    const line = before.line + place;
    const one = understand(cells);
    if (isRefusal(one)) refusals.push({ line, ...one });
    else pieces.set(one.order, piece(pieces.get(one.order), one, { line, before }));
  }
  return { pieces, refusals, head, rest: read.rest, line: before.line + read.lines, lines: rows.length };
}

/** An order as far as this part of the file tells it: its first line says when, where and who. */
function piece(known: Arrival | undefined, one: CsvLine, { line, before }: { line: number; before: Kept }): Arrival {
  const { order, sku, title, quantity, amount, placedAt, country, customer } = one;
  const placed = { order, line, sku, title, quantity, amount };
  if (known) {
    (known.lines as (typeof placed)[]).push(placed);
    const { version } = known;
    return { ...known, version: { ...version, net: version.net + amount, items: version.items + quantity } };
  }
  const prefix = before.format.creditPrefix;
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

const present = ({
  id,
  name,
  received,
  lines,
  accepted,
  refused,
  created_at: created,
  finished_at: finished,
}: Kept): Import => ({
  id,
  name,
  status: finished ? 'done' : 'open',
  received,
  lines,
  accepted,
  refused,
  createdAt: created.toISOString(),
  finishedAt: finished?.toISOString() ?? null,
});
