import { randomUUID } from 'node:crypto';
import {
  minorDigits,
  orderErrors,
  type Import,
  type ImportPart,
  type ImportRefusal,
  type ImportStart,
  type ProductImportStart,
} from '@varai/client';
import type { Transaction } from '../../platform/database.ts';
import { addLines } from './count.ts';
import { ofProducts, readFilePart, readOrders, readProducts, type FilePart } from './import-part.ts';
import { addImport, keepRefusals, lockImport, moveOn, readRefusals, type KeptImport } from './import-store.ts';
import { findAccount, holdStore, type HeldStore } from './place.ts';
import { takeProducts } from './products.ts';
import type { OrderParts } from './service.ts';

/** The most bytes of one part. */
export const partLimit = 512 * 1024;

export interface ImportService {
  /** @throws VaraiError as `OrderService.record` */
  start(host: string, input: ImportStart | ProductImportStart): Promise<Import>;
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

export function createImportService({ database, clock, crash }: OrderParts): ImportService {
  async function find(trx: Transaction, host: string, { id, account: externalId }: { id: string; account: string }) {
    const { id: account } = await findAccount(trx, host, externalId);
    const row = await lockImport(trx, account, id);
    if (!row) throw orderErrors.import_not_found({ message: 'There is no such import. Begin one.' });
    return row;
  }

  return {
    start: (host, input) =>
      database.system(async (trx) => {
        const now = clock.now();
        const { account, store } = await holdStore(trx, host, input, now);
        const id = `imp_${randomUUID().replaceAll('-', '')}`;
        return present(await addImport(trx, { account, id, store, name: input.name, format: input.format, at: now }));
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
        return present(row);
      }),

    read: (host, input) => database.system(async (trx) => present(await find(trx, host, input))),

    refusals: (host, input) =>
      database.system(async (trx) => {
        const { account, id } = await find(trx, host, input);
        const items = await readRefusals(trx, { account, id, after: input.after ?? 0 });
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
): Promise<readonly ImportRefusal[]> {
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

const present = ({
  id,
  name,
  received,
  lines,
  accepted,
  refused,
  created_at: created,
  finished_at: finished,
}: KeptImport): Import => ({
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
