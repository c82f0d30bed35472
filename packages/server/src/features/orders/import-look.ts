import { minorDigits, orderErrors, type ImportPreview, type Imports, type PreviewLine } from '@varai/client';
import type { ImportPreviewInput } from '@varai/client/schemas';
import type { Transaction } from '../../platform/database.ts';
import type * as z from 'zod/mini';
import { isRefusal, lineReader, type Reading } from './csv-line.ts';
import { readFilePart } from './import-part.ts';
import { presentRefusal, presentToCustomer } from './import-present.ts';
import { lastImports, storesOf, type Refused } from './import-store.ts';
import { assertTimeZone, findAccount, type Whose } from './place.ts';

type PreviewInput = z.output<typeof ImportPreviewInput>;

/** How many lines of each kind are shown. */
const shown = 5;

/** What a customer chooses from before a file is sent. Three statements. */
export async function lookAround(trx: Transaction, whose: Whose): Promise<Imports> {
  const { id, currency, timeZone } = await findAccount(trx, whose);
  const stores = await storesOf(trx, id);
  return { stores, currency, timeZone, items: (await lastImports(trx, id)).map(presentToCustomer) };
}

/** What a store counts in, or would, were it named for the first time. Two statements. */
export async function countingOf(trx: Transaction, whose: Whose, { store }: PreviewInput) {
  if (store.timeZone !== undefined) assertTimeZone(store.timeZone);
  const account = await findAccount(trx, whose);
  const known = (await storesOf(trx, account.id)).find(({ id }) => id === store.id);
  return known ?? { currency: store.currency ?? account.currency, timeZone: store.timeZone ?? account.timeZone };
}

/** Reads the beginning of a file as an import would; takes nothing. */
export function previewOf(
  { format, text, last }: PreviewInput,
  { currency, timeZone }: { readonly currency: string; readonly timeZone: string },
): ImportPreview {
  const { head, rows } = readFilePart({ format, rest: '', line: 0, head: null }, { text, offset: 0, last });
  if (!head)
    throw orderErrors.line_unreadable({ message: 'The file has no head line that ends. Send more of its beginning.' });
  const reading: Reading = { timeZone, digits: minorDigits(currency) };
  const understand = lineReader(head, { format, ...reading });
  const taken: PreviewLine[] = [];
  const refusals: Refused[] = [];
  for (const { cells, line } of rows) {
    const one = understand(cells);
    if (isRefusal(one)) refusals.push({ line, ...one });
    else if (taken.length < shown) {
      const { order, placedAt, sku, title, quantity, amount } = one;
      taken.push({ line, order, placedAt: placedAt.toISOString(), sku, title, quantity, amount });
    }
  }
  return {
    currency,
    timeZone,
    lines: rows.length,
    refused: refusals.length,
    taken,
    refusals: refusals.slice(0, shown).map((one) => presentRefusal({ format }, one)),
  };
}
