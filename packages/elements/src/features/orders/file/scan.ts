/** How the letters of a file are kept. */
export type Encoding = 'utf-8' | 'windows-1252';

/** Why a file cannot be imported at all. */
export type Unfit = 'empty' | 'large' | 'workbook' | 'utf16' | 'unreadable' | 'separator';

/** A file cannot be imported, whatever is in its lines. */
export class UnfitError extends Error {
  readonly reason: Unfit;

  constructor(reason: Unfit) {
    super(reason);
    this.reason = reason;
  }
}

/** A file that was looked through once. */
export interface Scanned {
  readonly encoding: Encoding;
  /** Its bytes as UTF-8, which is what is sent. */
  readonly size: number;
  /** Lines of text, the head included. */
  readonly lines: number;
  /** By what it is known again, with its size. */
  readonly mark: string;
}

/** As many bytes as are held at once. */
const step = 1024 * 1024;
const edge = 64 * 1024;
/** The most that a server takes of one file, as UTF-8. */
const most = 1024 ** 3;

/** How many bytes more than one each letter of Windows-1252 takes in UTF-8. */
export const extra = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  return new TextEncoder().encode(letter).length - 1;
});

/** Bytes of a file; it may be gone, or have changed, since it was chosen. @throws UnfitError */
export const bytesOf = (file: Blob, from: number, until: number): Promise<Uint8Array> =>
  file
    .slice(from, until)
    .arrayBuffer()
    .then(
      (bytes) => new Uint8Array(bytes),
      () => {
        throw new UnfitError('unreadable');
      },
    );

/**
 * Looks a file through, a piece after the other, to tell its letters and its lines before anything is sent. What is held does
 * not grow with the file.
 *
 * @throws UnfitError
 */
export async function scan(file: Blob): Promise<Scanned> {
  if (file.size === 0) throw new UnfitError('empty');
  if (file.size > most) throw new UnfitError('large');
  const head = await bytesOf(file, 0, edge);
  refuseOthers(head);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [breaks, wider, isUtf8, end] = [0, 0, true, 0];
  for (let from = 0; from < file.size; from += step) {
    const bytes = await bytesOf(file, from, from + step);
    isUtf8 &&= reads(decoder, bytes, from + step < file.size);
    for (const byte of bytes) {
      if (byte === 10) breaks += 1;
      wider += extra[byte]!;
    }
    end = bytes.at(-1)!;
  }
  const size = isUtf8 ? file.size : file.size + wider;
  if (size > most) throw new UnfitError('large');
  return {
    encoding: isUtf8 ? 'utf-8' : 'windows-1252',
    size,
    lines: end === 10 ? breaks : breaks + 1,
    mark: markOf(head, await bytesOf(file, Math.max(0, file.size - edge), file.size)),
  };
}

/** What is no text, or text that few programs write by themselves. */
function refuseOthers(head: Uint8Array): void {
  const [first, second, third] = head;
  // a workbook is an archive, or an old compound document
  if ((first === 0x50 && second === 0x4b && third === 3) || (first === 0xd0 && second === 0xcf))
    throw new UnfitError('workbook');
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new UnfitError('utf16');
}

function reads(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Two sums of 32 bits: a file is to be known again, and nobody is to be kept from making another. */
function markOf(...parts: readonly Uint8Array[]): string {
  let [one, other] = [0x811c9dc5, 0x1b873593];
  for (const part of parts)
    for (const byte of part) {
      one = Math.imul(one ^ byte, 0x01000193);
      other = Math.imul((other << 5) ^ (other >>> 27) ^ byte, 0x85ebca6b);
    }
  return [one, other].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
