import type { CsvFormat } from '@varai/client';
import { delimiterOf, recognise, type Recognised } from './formats.ts';
import { pieceAt } from './piece.ts';
import { RowReader } from './rows.ts';
import { scan, UnfitError, type Scanned } from './scan.ts';

/** A file that can be imported, with what its beginning tells. */
export interface Opened extends Scanned {
  readonly file: File;
  readonly delimiter: CsvFormat['delimiter'];
  readonly head: readonly string[];
  readonly recognised: Recognised;
  /** Its first rows, the head among them, as they stand in the file. */
  readonly beginning: string;
  /** Whether that is all of it. */
  readonly whole: boolean;
  /** Currencies that the first rows name, where the file says them. */
  readonly currencies: readonly string[];
}

/** As much of a file as is shown before it is sent; as UTF-8 never more than a server looks at. */
const beginning = 32 * 1024;

/** Looks a file through and tells what is in it. @throws UnfitError */
export async function open(file: File): Promise<Opened> {
  const scanned = await scan(file);
  const { text, last } = await pieceAt(file, scanned.encoding, 0, beginning);
  const first = text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0]!;
  const delimiter = delimiterOf(first);
  if (!delimiter) throw new UnfitError('separator');
  const [top, ...rows] = new RowReader(delimiter).read(text, last);
  const head = (top?.cells ?? []).map((name) => name.trim());
  const recognised = recognise(head);
  const place = recognised.currency === undefined ? -1 : head.indexOf(recognised.currency);
  const currencies = new Set(rows.map(({ cells }) => cells[place]?.trim() ?? '').filter((name) => name !== ''));
  return {
    ...scanned,
    file,
    delimiter,
    head,
    recognised,
    beginning: text,
    whole: last,
    currencies: [...currencies],
  };
}
