import type { ImportRefusal } from '@varai/client';
import { sql } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import './tables.ts';

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
