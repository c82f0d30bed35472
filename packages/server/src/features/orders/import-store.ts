import type { FileMark, ImportStart, ProductImportStart } from '@varai/client';
import { sql, type Selectable } from 'kysely';
import type { Tables, Transaction } from '../../platform/database.ts';
import type { LineRefusal } from './csv-line.ts';
import './tables.ts';

export type KeptImport = Selectable<Tables['order_imports']> & { readonly store_name: string };

/** A line that was not taken. */
export type Refused = LineRefusal & { readonly line: number };

interface Begun {
  readonly name: string;
  readonly format: (ImportStart | ProductImportStart)['format'];
  readonly account: string;
  readonly id: string;
  readonly store: { readonly id: string; readonly name: string };
  /** Of a customer's own. */
  readonly file: FileMark | undefined;
  readonly at: Date;
}

export async function addImport(trx: Transaction, begun: Begun): Promise<KeptImport> {
  const { account, id, store, name, format, file, at } = begun;
  const row = await trx
    .insertInto('order_imports')
    .values({
      account,
      id,
      store: store.id,
      name,
      format: JSON.stringify(format) as never,
      head: null,
      created_at: at,
      finished_at: null,
      file_size: file?.size ?? null,
      file_mark: file?.mark ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { ...row, store_name: store.name };
}

const imports = (trx: Transaction, account: string) =>
  trx
    .selectFrom('order_imports')
    .innerJoin('stores', (join) =>
      join.onRef('stores.account', '=', 'order_imports.account').onRef('stores.id', '=', 'order_imports.store'),
    )
    .selectAll('order_imports')
    .select('stores.name as store_name')
    .where('order_imports.account', '=', account);

/** Held to the end of the transaction: two parts of one file wait for each other. */
export const lockImport = (trx: Transaction, account: string, id: string): Promise<KeptImport | undefined> =>
  imports(trx, account).where('order_imports.id', '=', id).forUpdate('order_imports').executeTakeFirst();

/** The last ten that customers began. */
export const lastImports = (trx: Transaction, account: string): Promise<KeptImport[]> =>
  imports(trx, account)
    .where('file_mark', 'is not', null)
    .orderBy('order_imports.created_at', 'desc')
    .orderBy('order_imports.id')
    .limit(10)
    .execute();

/** How many that customers began wait for the rest of their files. */
export async function openImports(trx: Transaction, account: string): Promise<number> {
  const { count } = await trx
    .selectFrom('order_imports')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('account', '=', account)
    .where('file_mark', 'is not', null)
    .where('finished_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Stores of an account, with what they count in. */
export const storesOf = (trx: Transaction, account: string) =>
  trx
    .selectFrom('stores')
    .select(['id', 'name', 'currency', 'time_zone as timeZone'])
    .where('account', '=', account)
    .orderBy('name')
    .orderBy('id')
    .execute();

/** Ends one before its file does. */
export async function endImport(trx: Transaction, before: KeptImport, at: Date): Promise<KeptImport> {
  const row = await trx
    .updateTable('order_imports')
    .set({ stopped: true, finished_at: at, rest: '' })
    .where('account', '=', before.account)
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { ...row, store_name: before.store_name };
}

interface Moved extends Pick<KeptImport, 'received' | 'rest' | 'line' | 'lines' | 'accepted' | 'refused'> {
  readonly head: readonly string[] | null;
  readonly finishedAt: Date | null;
}

/** Remembers how far the file has been read. */
export async function moveOn(
  trx: Transaction,
  { account, id, store_name }: KeptImport,
  { head, finishedAt, ...counted }: Moved,
): Promise<KeptImport> {
  const row = await trx
    .updateTable('order_imports')
    .set({ ...counted, head: JSON.stringify(head) as never, finished_at: finishedAt })
    .where('account', '=', account)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { ...row, store_name };
}

/** A hundred after a line of the file, by line. */
export const readRefusals = (
  trx: Transaction,
  { account, id, after }: { account: string; id: string; after: number },
) =>
  trx
    .selectFrom('order_import_refusals')
    .select(['line', 'code', 'message', 'field'])
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
  refusals: readonly Refused[],
): Promise<void> {
  const kept = refusals.slice(0, Math.max(0, most - refused));
  if (kept.length === 0) return;
  await sql`
    insert into order_import_refusals (account, import, line, code, message, field)
    select ${account}, ${id}, one.* from unnest(
      ${kept.map(({ line }) => String(line))}::bigint[],
      ${kept.map(({ code }) => code)}::text[],
      ${kept.map(({ message }) => message)}::text[],
      ${kept.map(({ field }) => field)}::text[]
    ) as one`.execute(trx);
}
