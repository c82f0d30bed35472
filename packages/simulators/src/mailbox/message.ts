/** A mail as a person reads it. */
export interface Message {
  id: string;
  /** When it arrived, ISO 8601 UTC. */
  at: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string | null;
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

const decode = (bytes: Buffer, charset: string): string => new TextDecoder(charset || 'utf-8').decode(bytes);

/** `=?utf-8?Q?…?=` and `=?utf-8?B?…?=` (RFC 2047). */
export function decodeWords(text: string): string {
  const joined = text.replaceAll(/(=\?[^?]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, '$1');
  return joined.replaceAll(/=\?([^?]+)\?([bq])\?([^?]*)\?=/gi, (_, charset: string, encoding: string, body: string) =>
    decode(
      encoding.toLowerCase() === 'b' ? Buffer.from(body, 'base64') : quotedPrintable(body.replaceAll('_', ' ')),
      charset,
    ),
  );
}

function quotedPrintable(text: string): Buffer {
  const flat = text.replaceAll(/=\r?\n/g, '');
  return Buffer.from(
    flat.replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function partOf(raw: string): Part {
  const gap = /\r?\n\r?\n/.exec(raw);
  const head = gap ? raw.slice(0, gap.index) : raw;
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]] : [];
    }),
  );
  return { headers, body: gap ? raw.slice(gap.index + gap[0].length) : '' };
}

const parameter = (header: string, name: string): string =>
  new RegExp(`${name}="?([^";]+)"?`, 'i').exec(header)?.[1] ?? '';

function contentOf({ headers, body }: Part): string {
  const charset = parameter(headers.get('content-type') ?? '', 'charset');
  const encoding = (headers.get('content-transfer-encoding') ?? '7bit').toLowerCase();
  if (encoding === 'base64') return decode(Buffer.from(body, 'base64'), charset);
  return decode(encoding === 'quoted-printable' ? quotedPrintable(body) : Buffer.from(body, 'latin1'), charset);
}

/** All leaves of a message, by their type. */
function leaves(part: Part): { type: string; content: string }[] {
  const header = part.headers.get('content-type') ?? 'text/plain';
  const type = (header.split(';')[0] ?? '').trim().toLowerCase();
  if (!type.startsWith('multipart/')) return [{ type, content: contentOf(part) }];
  const pieces = part.body.split(`--${parameter(header, 'boundary')}`).slice(1, -1);
  return pieces.flatMap((piece) => leaves(partOf(piece.replace(/^\r?\n/, '').replace(/\r?\n$/, ''))));
}

/** Reads what arrived over SMTP; `raw` is one byte a character. */
export function readMessage(raw: string, envelope: { id: string; at: string; from: string; to: string[] }): Message {
  const whole = partOf(raw);
  const found = leaves(whole);
  const of = (type: string): string | undefined =>
    found
      .find((leaf) => leaf.type === type)
      ?.content.replaceAll('\r\n', '\n')
      .replace(/\n$/, '');
  return {
    ...envelope,
    subject: decodeWords(whole.headers.get('subject') ?? ''),
    text: of('text/plain') ?? '',
    html: of('text/html') ?? null,
  };
}
