import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Reply } from './problem.ts';

const compressed = promisify(brotliCompress);

/** Shorter than this, in characters, an answer fits a packet, and is sent as it is. */
export const worth = 1024;

/** Names Brotli, and does not refuse it by a weight of none. */
const takes = /(?:^|,)\s*br\s*(?:,|$|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))/i;

/** Fast rather than thorough, since an answer is packed while somebody waits. */
const params = (length: number) => ({
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: 4,
  [constants.BROTLI_PARAM_SIZE_HINT]: length,
});

/** An answer as it travels. */
export type Parcel = Omit<Reply, 'body'> & { readonly body: string | Uint8Array<ArrayBuffer> };

/**
 * The answer, made small for who takes it so: a dashboard is an eighth, and on a phone three waits less. Its length tells nobody a
 * secret: whoever could have it sent with words of their own has the bearer already. One with a version stays, as bytes that are
 * others would want another.
 */
export async function packed(reply: Reply, accepted: string | undefined): Promise<Parcel> {
  if (reply.body.length < worth || reply.headers['etag'] !== undefined) return reply;
  const headers = { ...reply.headers, vary: 'Accept-Encoding' };
  if (!takes.test(accepted ?? '')) return { ...reply, headers };
  const plain = Buffer.from(reply.body);
  const body = new Uint8Array(await compressed(plain, { params: params(plain.length) }));
  return { ...reply, body, headers: { ...headers, 'content-encoding': 'br' } };
}
