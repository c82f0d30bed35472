import { randomUUID } from 'node:crypto';
import {
  minorDigits,
  orderErrors,
  type CustomerImportPart,
  type FileMark,
  type ImportPreview,
  type ImportRefusal,
  type Imports,
  type ImportStart,
  type ProductImportStart,
} from '@varai/client';
import type { ImportPreviewInput } from '@varai/client/schemas';
import type * as z from 'zod/mini';
import type { Transaction } from '../../platform/database.ts';
import { addLines } from './count.ts';
import { countingOf, lookAround, previewOf } from './import-look.ts';
import { ofProducts, readFilePart, readOrders, readProducts, type FilePart } from './import-part.ts';
import { presentRefusal } from './import-present.ts';
import {
  addImport,
  endImport,
  keepRefusals,
  lockImport,
  moveOn,
  openImports,
  readRefusals,
  type KeptImport,
  type Refused,
} from './import-store.ts';
import { findAccount, holdStore, type HeldStore, type Whose } from './place.ts';
import { takeProducts } from './products.ts';
import type { OrderParts } from './service.ts';

/** How many imports that customers began may wait for the rest of their files. */
const mostOpen = 5;

type Start = (Omit<ImportStart, 'account'> | Omit<ProductImportStart, 'account'>) & { readonly file?: FileMark };

/** Of an account by our own id only what its customers began themselves is found. */
export interface ImportService {
  /** Of a customer's where `file` is said. @throws VaraiError as `OrderService.record`, and `orders/imports_open` */
  start(whose: Whose, input: Start): Promise<KeptImport>;
  /**
   * Takes a piece of the file: its whole lines are counted in the transaction that moves the import on, so that it goes on
   * where it was after any crash, and a piece sent twice counts once. At most 16 statements for a part.
   *
   * @throws VaraiError `orders/import_not_found`, `orders/import_finished`, `orders/offset_differs`,
   *   `orders/column_missing`, `orders/line_unreadable`; nothing of the part is taken then
   */
  part(whose: Whose, input: CustomerImportPart): Promise<KeptImport>;
  read(whose: Whose, input: { id: string }): Promise<KeptImport>;
  /** Ends it where it is; what was taken stays. An import that has ended stays as it is. */
  stop(whose: Whose, input: { id: string }): Promise<KeptImport>;
  /** Stores, and the last imports of customers. */
  list(whose: Whose): Promise<Imports>;
  /** @throws VaraiError `orders/column_missing`, `orders/line_unreadable`, `orders/time_zone_unknown` */
  preview(whose: Whose, input: z.output<typeof ImportPreviewInput>): Promise<ImportPreview>;
  /** A hundred at a time, by line. */
  refusals(
    whose: Whose,
    input: { id: string; after?: number | undefined },
  ): Promise<{ items: ImportRefusal[]; nextAfter: number | null }>;
}

export function createImportService({ database, clock, crash }: OrderParts): ImportService {
  async function find(trx: Transaction, whose: Whose, { id }: { id: string }) {
    const { id: account } = await findAccount(trx, whose);
    const row = await lockImport(trx, account, id);
    if (!row || ('id' in whose && row.file_mark === null))
      throw orderErrors.import_not_found({ message: 'There is no such import. Begin one.' });
    return row;
  }

  return {
    start: (whose, { store: named, name, format, file }) =>
      database.system(async (trx) => {
        const at = clock.now();
        const { account, store, name: storeName } = await holdStore(trx, whose, named, at);
        if (file && (await openImports(trx, account)) >= mostOpen) {
          throw orderErrors.imports_open({
            message: `${mostOpen} imports are not finished. Go on with one of them, or stop one.`,
          });
        }
        const id = `imp_${randomUUID().replaceAll('-', '')}`;
        return addImport(trx, { account, id, store: { id: store, name: storeName }, name, format, file, at });
      }),

    part: (whose, input) =>
      database.system(async (trx) => {
        const size = Buffer.byteLength(input.text);
        const before = await find(trx, whose, input);
        if (before.received === input.offset + size && !before.stopped && (!input.last || before.finished_at))
          return before;
        if (before.finished_at)
          throw orderErrors.import_finished({ message: 'The file has ended. Begin another import.' });
        if (before.received !== input.offset) {
          throw orderErrors.offset_differs({
            message: `The next part begins at byte ${before.received}. Send it from there.`,
            data: { received: before.received },
          });
        }
        const now = clock.now();
        const place = await holdStore(trx, whose, { id: before.store }, now);
        const next = readFilePart(before, input);
        const refusals = await take(trx, place, before, next);
        crash('import:taken');
        await keepRefusals(trx, before, refusals);
        const row = await moveOn(trx, before, {
          received: input.offset + size,
          rest: next.rest,
          head: next.head,
          line: next.line,
          lines: before.lines + next.rows.length,
          accepted: before.accepted + next.rows.length - refusals.length,
          refused: before.refused + refusals.length,
          finishedAt: input.last ? now : null,
        });
        crash('import:moved');
        return row;
      }),

    read: (whose, input) => database.system((trx) => find(trx, whose, input)),

    stop: (whose, input) =>
      database.system(async (trx) => {
        const before = await find(trx, whose, input);
        return before.finished_at ? before : endImport(trx, before, clock.now());
      }),

    list: (whose) => database.system((trx) => lookAround(trx, whose)),

    preview: async (whose, input) => previewOf(input, await database.system((trx) => countingOf(trx, whose, input))),

    refusals: (whose, input) =>
      database.system(async (trx) => {
        const kept = await find(trx, whose, input);
        const rows = await readRefusals(trx, { account: kept.account, id: kept.id, after: input.after ?? 0 });
        const items = rows.map((row) => presentRefusal(kept, row));
        return { items, nextAfter: items.length === 100 ? (items.at(-1)?.line ?? null) : null };
      }),
  };
}

/** Takes what the lines tell; answers those that were not taken. */
async function take(
  trx: Transaction,
  place: HeldStore,
  before: KeptImport,
  next: FilePart,
): Promise<readonly Refused[]> {
  const { format } = before;
  const reading = { timeZone: place.timeZone, digits: minorDigits(place.currency) };
  if (ofProducts(format)) {
    const { lines, refusals } = readProducts(before, format, next, reading);
    await takeProducts(trx, place, {
      products: lines.flatMap(({ product }) => product ?? []),
      levels: lines.flatMap(({ level }) => level ?? []),
    });
    return refusals;
  }
  const { pieces, refusals } = readOrders(before, format, next, reading);
  await addLines(trx, place, pieces);
  return refusals;
}
