import type { CsvFormat } from '@varai/client';
import { pieceAt } from './piece.ts';
import { RowReader } from './rows.ts';
import type { Encoding } from './scan.ts';

interface Source {
  readonly file: File;
  readonly encoding: Encoding;
  readonly delimiter: CsvFormat['delimiter'];
}

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * The head line and the lines that were refused, each as it stands in the file, with why at its end. They are read from the file
 * anew, up to the last of them: whoever is bought for is nobody whom a server should keep because of a mistyped price.
 */
export async function refusedLines(
  { file, encoding, delimiter }: Source,
  reasons: ReadonlyMap<number, string>,
  why: string,
): Promise<Blob> {
  const reader = new RowReader(delimiter);
  const parts: string[] = ['\ufeff'];
  let left = reasons.size;
  let isHead = true;
  let from = 0;
  for (let over = false; !over && left > 0;) {
    const { text, next, last } = await pieceAt(file, encoding, from);
    for (const row of reader.read(text, last)) {
      const reason = isHead ? why : reasons.get(row.line);
      if (reason === undefined) continue;
      if (!isHead) left -= 1;
      isHead = false;
      const line = row.text.replace(/^\ufeff/, '').replace(/\r?\n$/, '');
      parts.push(line, delimiter, quoted(reason, delimiter), '\r\n');
    }
    from = next;
    over = last;
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
