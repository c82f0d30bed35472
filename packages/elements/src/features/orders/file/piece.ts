import { bytesOf, extra, UnfitError, type Encoding } from './scan.ts';

/** Text of a file, cut between characters. */
export interface Piece {
  readonly text: string;
  /** Where the next one begins, in bytes of the file. */
  readonly next: number;
  readonly last: boolean;
}

/** Bytes of a part that is sent; as UTF-8 never more than twice as many. */
const part = 256 * 1024;

/** The piece that begins at a byte of the file. @throws UnfitError */
export async function pieceAt(file: Blob, encoding: Encoding, from: number, most = part): Promise<Piece> {
  const wide = encoding === 'utf-8' ? most : most / 2;
  const all = await bytesOf(file, from, from + wide);
  const last = from + wide >= file.size;
  const bytes = encoding === 'utf-8' && !last ? all.subarray(0, wholeLetters(all)) : all;
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, next: from + bytes.length, last };
  } catch {
    throw new UnfitError('unreadable');
  }
}

/** How many bytes make whole letters: one that has begun at the end waits for the next piece. */
function wholeLetters(bytes: Uint8Array): number {
  let first = bytes.length - 1;
  while (first > 0 && (bytes[first]! & 0xc0) === 0x80) first -= 1;
  const lead = bytes[first]!;
  const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return first + length <= bytes.length ? bytes.length : first;
}

/** Which byte of the file stands after so many bytes as UTF-8. */
export async function placeOf(file: Blob, encoding: Encoding, received: number): Promise<number> {
  if (encoding === 'utf-8') return received;
  let sent = 0;
  for (let from = 0; from < file.size; from += part) {
    const bytes = await bytesOf(file, from, from + part);
    for (const [index, byte] of bytes.entries()) {
      if (sent >= received) return from + index;
      sent += 1 + extra[byte]!;
    }
  }
  return file.size;
}
