import { parse, CsvError } from 'csv-parse/sync';

export interface Row {
  readonly cells: readonly string[];
  /** The line of the text on which it ends, from 1. */
  readonly line: number;
}

export interface Read {
  readonly rows: readonly Row[];
  /** Lines of the text that the rows take up. */
  readonly lines: number;
  /** The beginning of a line that has not ended. */
  readonly rest: string;
}

/** The most that one line may have, in characters, so that quotes which never close are noticed. */
export const longest = 64 * 1024;

/**
 * Reads the whole lines of a piece of CSV (RFC 4180, also with bare line feeds and stray quotes); a line may go on in the
 * next piece. Undefined when a line has no end.
 */
export function readRows(text: string, delimiter: string, last: boolean): Read | undefined {
  const whole = last && text !== '' && !text.endsWith('\n') ? `${text}\n` : text;
  const bytes = Buffer.from(whole);
  const rows: Row[] = [];
  let end = 0;
  let lines = 0;
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record, info) => {
        // what ends where the piece ends, without a line feed, may go on
        if (bytes[info.bytes - 1] !== 0x0a) return null;
        if (record.length > 1 || record[0] !== '') rows.push({ cells: record, line: info.lines });
        end = info.bytes;
        lines = info.lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
  }
  const rest = bytes.subarray(end).toString();
  return rest.length > longest || (last && rest !== '') ? undefined : { rows, lines, rest };
}
