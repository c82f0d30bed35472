import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../platform/clock.ts';
import { OutwardError, type Outward, type OutwardAnswer } from '../../../platform/outward.ts';
import { PlatformFailure } from '../failure.ts';
import { authorizationOf, type OAuthKeys } from '../oauth.ts';
import { createPace } from './pace.ts';

/** What opens a shop: its base URL with a slash at its end, and what its integration gave us. */
export interface ShopKeys extends OAuthKeys {
  readonly base: string;
}

/** Names and values of a search; letters, digits and signs that no address escapes, so that no version can misread an escape. */
export type Query = readonly (readonly [name: string, value: string | number])[];

const plain = /^[\w:,.\-[\]]*$/;
const tries = 3;

/** JSON where it is some, whatever its type says. */
function jsonIn({ text }: OutwardAnswer): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const messageIn = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string'
    ? body.message
    : '';

/** What an answer that is no data says about the shop. */
export function troubleIn(answer: OutwardAnswer): PlatformFailure {
  const { status } = answer;
  const said = `The shop answered with HTTP ${status}.`;
  const body = jsonIn(answer);
  const isPage = body === undefined;
  if (status === 429) return new PlatformFailure('rate_limited', said);
  if (status >= 500) {
    const reason = status === 503 ? 'maintenance' : 'error_page';
    return new PlatformFailure('unreachable', said, isPage ? { reason } : {});
  }
  if (isPage && (status === 401 || status === 403))
    return new PlatformFailure('misconfigured', said, { reason: 'firewall' });
  if (isPage && status < 400) return new PlatformFailure('misconfigured', said, { reason: 'web_page' });
  if (status === 401 || status === 403)
    return new PlatformFailure(/isn't authorized/.test(messageIn(body)) ? 'scope_missing' : 'auth_expired', said);
  return new PlatformFailure('misconfigured', said);
}

const outwardTroubles = {
  // a name that cannot be looked up may be found again
  address: { state: 'unreachable' },
  redirects: { state: 'misconfigured', reason: 'web_page' },
  silent: { state: 'unreachable' },
  size: { state: 'unsupported_version' },
} as const;

/** Magento's REST API, of one shop after another: signed calls, one at a time for each shop and no faster than it answers. */
export function createMagentoRest(deps: {
  outward: Outward;
  clock: Clock;
  /** Ms. */
  wait: (ms: number) => Promise<void>;
}) {
  const { outward, clock, wait } = deps;
  const pace = createPace(deps);

  async function once(keys: ShopKeys, method: 'GET' | 'POST', url: string, more?: Readonly<Record<string, string>>) {
    const moment = { timestamp: Math.floor(clock.now().getTime() / 1000), nonce: randomUUID().replaceAll('-', '') };
    const authorization = authorizationOf({ method, url, ...(more && { more }) }, keys, moment);
    try {
      return await outward(url, { method, headers: { authorization, accept: 'application/json' } });
    } catch (cause) {
      if (!(cause instanceof OutwardError)) throw cause;
      const { state, ...reason } = outwardTroubles[cause.reason];
      throw new PlatformFailure(state, `The shop could not be heard: ${cause.message}`, { ...reason, cause });
    }
  }

  return {
    /** @throws PlatformFailure */
    async get(keys: ShopKeys, path: string, query: Query = []): Promise<unknown> {
      const search = query.map(([name, value]) => `${name}=${value}`).join('&');
      if (!query.every(([name, value]) => plain.test(name) && plain.test(String(value))))
        throw new Error('A search of Magento holds a sign that is to be escaped.');
      const url = `${keys.base}rest/V1/${path}${search && `?${search}`}`;
      for (let tried = 1; ; tried += 1) {
        const answer = await pace.of(keys.base, () => once(keys, 'GET', url));
        const body = answer.status === 200 ? jsonIn(answer) : undefined;
        if (body !== undefined) return body;
        const trouble = troubleIn(answer);
        if (tried === tries) throw trouble;
        if (trouble.state === 'rate_limited') await wait(pace.patienceOf(answer));
        // another nonce may do where a clock or a proxy repeated this one
        else if (trouble.state !== 'auth_expired' || tried > 1) throw trouble;
      }
    },

    /** One of the two steps of the handshake. @throws PlatformFailure */
    async token(which: 'access' | 'request', keys: ShopKeys, more: Readonly<Record<string, string>> = {}) {
      const answer = await once(keys, 'POST', `${keys.base}oauth/token/${which}`, more);
      const fields = new URLSearchParams(answer.text);
      const token = fields.get('oauth_token');
      const tokenSecret = fields.get('oauth_token_secret');
      if (answer.status !== 200 || !token || !tokenSecret) throw troubleIn(answer);
      return { token, tokenSecret };
    },
  };
}

export type MagentoRest = ReturnType<typeof createMagentoRest>;
