import { lookup as systemLookup } from 'node:dns/promises';
import { request as requestPlainly } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** An address that we do not go to, or that did not answer as it must; safe to tell. */
export class OutwardError extends Error {
  override readonly name = 'OutwardError';
  readonly reason: 'address' | 'redirects' | 'silent' | 'size';

  constructor(reason: OutwardError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

export interface OutwardRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface OutwardAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

interface Limits {
  /** Ms for all of it, redirects included. */
  readonly patience: number;
  /** Bytes of an answer. */
  readonly most: number;
  readonly redirects: number;
}

/** Sends to one address that was looked at, under the name that it was asked for by. */
export type Send = (
  url: URL,
  address: string,
  ask: OutwardRequest,
  limits: { readonly signal: AbortSignal; readonly most: number },
) => Promise<OutwardAnswer>;

/**
 * Fetches addresses that a merchant typed: https on its own port, public hosts alone. A name is looked up once, all that it
 * leads to must be public, and the connection goes to what was looked at, so that a name which changes in between leads nowhere
 * else. Each redirect is judged likewise; a body or a header of ours follows none to another host.
 *
 * With `loopback` plain http to this machine's own address is fetched too, for the demo and tests.
 *
 * Not for hot paths: a lookup and a connection of its own for each hop.
 */
export function createOutward({
  lookup = async (host) => (await systemLookup(host, { all: true })).map(({ address }) => address),
  send = sendByHttps,
  limits = { patience: 10_000, most: 1_000_000, redirects: 3 },
  loopback = false,
}: {
  readonly lookup?: (host: string) => Promise<readonly string[]>;
  readonly send?: Send;
  readonly limits?: Limits;
  readonly loopback?: boolean;
} = {}) {
  /** What to connect to. @throws OutwardError */
  async function admit(url: URL): Promise<string> {
    if (loopback && url.protocol === 'http:' && url.hostname === '127.0.0.1' && url.username + url.password === '')
      return url.hostname;
    if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
      throw new OutwardError('address', 'Only addresses such as https://shop.example are fetched.');
    const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    const addresses = isIP(host) ? [host] : await lookup(host).catch(() => []);
    const [first] = addresses;
    if (first === undefined) throw new OutwardError('address', 'There is no such host.');
    if (!addresses.every(isPublicAddress))
      throw new OutwardError('address', 'This host is not on the public internet.');
    return first;
  }

  /** @throws OutwardError */
  return async (address: string, ask: OutwardRequest = {}): Promise<OutwardAnswer> => {
    const signal = AbortSignal.timeout(limits.patience);
    let url = urlOf(address);
    let asked = ask;
    for (let hops = 0; ; hops += 1) {
      const answer = await send(url, await admit(url), asked, { signal, most: limits.most });
      const { location } = answer.headers;
      if (answer.status < 300 || answer.status > 399 || typeof location !== 'string') return answer;
      if (hops === limits.redirects) throw new OutwardError('redirects', 'It leads on and on.');
      const next = urlOf(location, url);
      // what was meant for one host is not told to another
      if (next.host !== url.host) asked = {};
      url = next;
    }
  };
}

function urlOf(address: string, base?: URL): URL {
  try {
    return new URL(address, base);
  } catch (cause) {
    throw new OutwardError('address', 'This is no address.', { cause });
  }
}

const sendByHttps: Send = (url, address, { method = 'GET', headers = {}, body }, { signal, most }) =>
  new Promise((resolve, reject) => {
    const silent = (cause: unknown) => reject(new OutwardError('silent', 'It did not answer.', { cause }));
    const options: RequestOptions = {
      method,
      headers: { ...headers, host: url.host },
      // the name is for the certificate and the host; where it leads is settled
      lookup: (_name, given, done) =>
        given.all === true ? done(null, [{ address, family: isIP(address) }]) : done(null, address, isIP(address)),
      agent: false,
      signal,
    };
    const sending = (url.protocol === 'http:' ? requestPlainly : request)(url, options, (answer) => {
      const chunks: Buffer[] = [];
      let size = 0;
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > most) answer.destroy(new OutwardError('size', 'It answered with too much.'));
        else chunks.push(chunk);
      });
      answer.on('error', (error) => (error instanceof OutwardError ? reject(error) : silent(error)));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sending.on('error', silent);
    sending.end(body);
  });

export type Outward = ReturnType<typeof createOutward>;
