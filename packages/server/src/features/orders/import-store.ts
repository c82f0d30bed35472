import type { ImportRefusal, ImportStart, ProductImportStart } from '@varai/client';
import { sql, type Selectable } from 'kysely';
import type { Tables, Transaction } from '../../platform/database.ts';
import './tables.ts';

export type KeptImport = Selectable<Tables['order_imports']>;

interface Begun {
  readonly name: string;
  readonly format: (ImportStart | ProductImportStart)['format'];
  readonly account: string;
  readonly id: string;
  readonly store: string;
  readonly at: Date;
}

export const addImport = (trx: Transaction, { account, id, store, name, format, at }: Begun): Promise<KeptImport> =>
  trx
    .insertInto('order_imports')
    .values({
      account,
      id,
      store,
      name,
      format: JSON.stringify(format) as never,
      head: null,
      created_at: at,
      finished_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();

/** Held to the end of the transaction: two parts of one file wait for each other. */
export const lockImport = (trx: Transaction, account: string, id: string): Promise<KeptImport | undefined> =>
  trx
    .selectFrom('order_imports')
    .selectAll()
    .where('account', '=', account)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

interface Moved extends Pick<KeptImport, 'received' | 'rest' | 'line' | 'lines' | 'accepted' | 'refused'> {
  readonly head: readonly string[] | null;
  readonly finishedAt: Date | null;
}

/** Remembers how far the file has been read. */
export const moveOn = (
  trx: Transaction,
  { account, id }: KeptImport,
  { head, finishedAt, ...counted }: Moved,
): Promise<KeptImport> =>
  trx
    .updateTable('order_imports')
    .set({ ...counted, head: JSON.stringify(head) as never, finished_at: finishedAt })
    .where('account', '=', account)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** A hundred after a line of the file, by line. */
export const readRefusals = (
  trx: Transaction,
  { account, id, after }: { account: string; id: string; after: number },
): Promise<ImportRefusal[]> =>
  trx
    .selectFrom('order_import_refusals')
    .select(['line', 'code', 'message'])
    .where('account', '=', account)
    .where('import', '=', id)
    .where('line', '>', after)
    .orderBy('line')
    .limit(100)
    .execute();

/** How many refused lines of one import are kept; they are counted beyond it. */
const most = 10_000;

/** Keeps why lines were not taken. One statement. */
export async function keepRefusals(
  trx: Transaction,
  { account, id, refused }: { account: string; id: string; refused: number },
  refusals: readonly ImportRefusal[],
): Promise<void> {
  const kept = refusals.slice(0, Math.max(0, most - refused));
  if (kept.length === 0) return;
  await sql`
    insert into order_import_refusals (account, import, line, code, message)
    select ${account}, ${id}, one.* from unnest(
      ${kept.map(({ line }) => String(line))}::bigint[],
      ${kept.map(({ code }) => code)}::text[],
      ${kept.map(({ message }) => message)}::text[]
    ) as one`.execute(trx);
}
