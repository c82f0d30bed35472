import { createHmac, timingSafeEqual } from 'node:crypto';

/** A request as it came in, nothing of it decoded. */
export interface Received {
  readonly method: string;
  /** Scheme, host and port as the installation knows itself. */
  readonly origin: string;
  readonly path: string;
  /** What follows the question mark. */
  readonly query: string;
  /** A body of `application/x-www-form-urlencoded`. */
  readonly form: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Bytes that stand for themselves: https://www.rfc-editor.org/rfc/rfc5849#section-3.6 */
const unreserved = new Set(Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~'));

function escaped(bytes: Buffer): string {
  let text = '';
  for (const byte of bytes)
    text += unreserved.has(byte)
      ? String.fromCharCode(byte)
      : `%${byte < 16 ? '0' : ''}${byte.toString(16).toUpperCase()}`;
  return text;
}

/** The bytes that an escaped text stands for; what is no escape stands for itself. */
function unescaped(text: string, blanks: boolean): Buffer {
  const from = Buffer.from(text);
  const to: number[] = [];
  for (let at = 0; at < from.length; at += 1) {
    const hex = from.toString('latin1', at + 1, at + 3);
    const byte = from[at] ?? 0;
    if (byte === 0x25 && /^[0-9a-f]{2}$/i.test(hex)) {
      to.push(Number.parseInt(hex, 16));
      at += 2;
    } else to.push(blanks && byte === 0x2b ? 0x20 : byte);
  }
  return Buffer.from(to);
}

type Pair = readonly [name: Buffer, value: Buffer];

/** Pairs of a query or a form. */
export const pairsOf = (text: string): Pair[] =>
  text
    .split('&')
    .filter((piece) => piece !== '')
    .map((piece) => {
      const at = piece.indexOf('=');
      return at < 0
        ? [unescaped(piece, true), Buffer.alloc(0)]
        : [unescaped(piece.slice(0, at), true), unescaped(piece.slice(at + 1), true)];
    });

/** What an `Authorization` header says; `undefined` for one of another scheme. */
export function parametersIn(header: string): ReadonlyMap<string, string> | undefined {
  if (!/^oauth /i.test(header)) return undefined;
  const found = new Map<string, string>();
  for (const piece of header.slice(6).split(',')) {
    const [, name = '', value = ''] = /^\s*([^=\s]+)="([^"]*)"\s*$/.exec(piece) ?? [];
    if (name !== '') found.set(unescaped(name, false).toString(), unescaped(value, false).toString());
  }
  return found;
}

/** The text that is signed: https://www.rfc-editor.org/rfc/rfc5849#section-3.4.1 */
export function signedText({ method, origin, path, query, form, parameters }: Received): string {
  const protocol = [...parameters]
    .filter(([name]) => name !== 'oauth_signature' && name !== 'realm')
    .map(([name, value]): Pair => [Buffer.from(name), Buffer.from(value)]);
  const pieces = [...pairsOf(query), ...pairsOf(form), ...protocol]
    .map(([name, value]) => ({ name: Buffer.from(escaped(name)), value: Buffer.from(escaped(value)) }))
    .sort((one, other) => Buffer.compare(one.name, other.name) || Buffer.compare(one.value, other.value))
    .map(({ name, value }) => `${name.toString()}=${value.toString()}`);
  const address = Buffer.from(origin.toLowerCase() + path);
  return `${method.toUpperCase()}&${escaped(address)}&${escaped(Buffer.from(pieces.join('&')))}`;
}

/** Whether whoever sent it holds both secrets. */
export function isSigned(received: Received, consumerSecret: string, tokenSecret: string): boolean {
  const hash = { 'HMAC-SHA256': 'sha256', 'HMAC-SHA1': 'sha1' }[
    received.parameters.get('oauth_signature_method') ?? ''
  ];
  if (hash === undefined) return false;
  const key = `${escaped(Buffer.from(consumerSecret))}&${escaped(Buffer.from(tokenSecret))}`;
  const right = createHmac(hash, key).update(signedText(received)).digest();
  const given = Buffer.from(received.parameters.get('oauth_signature') ?? '', 'base64');
  return given.length === right.length && timingSafeEqual(given, right);
}
