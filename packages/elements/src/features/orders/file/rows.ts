/** One line of a file with its cells; one in quotes may go over several lines of text. */
export interface Row {
  readonly cells: readonly string[];
  /** As it stands in the file, with its end. */
  readonly text: string;
  /** The line of text on which it ends, from 1. */
  readonly line: number;
}

const bom = '\ufeff';

/** Reads CSV (RFC 4180, also with bare line feeds) as it comes, a piece after the other. */
export class RowReader {
  readonly #delimiter: string;
  #rest = '';
  #line = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** The rows that are whole now; with `last` also what has no end. */
  *read(text: string, last = false): Generator<Row, void, undefined> {
    const all = this.#rest + text;
    let from = 0;
    while (from < all.length) {
      const { cells, end } = this.#cells(all, from, last);
      if (end === undefined) break;
      const row = all.slice(from, end);
      this.#line += row.split('\n').length - (row.endsWith('\n') ? 1 : 0);
      yield { cells, text: row, line: this.#line };
      from = end;
    }
    this.#rest = all.slice(from);
  }

  /** The cells of the row that begins at `from`, and where it ends, after its line feed; nowhere where it may go on. */
  #cells(text: string, from: number, last: boolean): { cells: string[]; end: number | undefined } {
    const cells: string[] = [];
    let start = text.startsWith(bom, from) ? from + 1 : from;
    let quoted = false;
    for (let at = start; at < text.length; at += 1) {
      const letter = text[at];
      const next = text[at + 1];
      if (quoted) {
        if (letter !== '"') continue;
        if (next === '"') at += 1;
        else quoted = next !== undefined && next !== this.#delimiter && next !== '\n' && next !== '\r';
      } else if (letter === '"' && at === start) quoted = true;
      else if (letter === this.#delimiter || letter === '\n') {
        cells.push(cell(text.slice(start, at)));
        if (letter === '\n') return { cells, end: at + 1 };
        start = at + 1;
      }
    }
    cells.push(cell(text.slice(start)));
    return { cells, end: last ? text.length : undefined };
  }
}

/** What a cell holds, without its quotes. */
function cell(text: string): string {
  const bare = text.endsWith('\r') ? text.slice(0, -1) : text;
  return bare.length > 1 && bare.startsWith('"') && bare.endsWith('"') ? bare.slice(1, -1).replaceAll('""', '"') : bare;
}
