import { createHmac } from 'node:crypto';

/** What a shop gave us to sign with. Before there is a token, `token` and `tokenSecret` are absent. */
export interface OAuthKeys {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly token?: string;
  readonly tokenSecret?: string;
}

export interface OAuthRequest {
  readonly method: string;
  /** As the shop knows itself: scheme, host and path of its public base URL, with the query. */
  readonly url: string;
  /** Parameters of a body of `application/x-www-form-urlencoded`; a body of JSON is not signed (RFC 5849 §3.4.1.3.1). */
  readonly form?: URLSearchParams;
  /** Other parameters of the protocol, such as `oauth_verifier`. */
  readonly more?: Readonly<Record<string, string>>;
}

/** What makes each signature another one; given in, so that a test can repeat it. */
export interface OAuthMoment {
  /** Seconds since 1970. */
  readonly timestamp: number;
  /** Never twice with the same timestamp. */
  readonly nonce: string;
}

export type OAuthMethod = 'HMAC-SHA256' | 'HMAC-SHA1';

/** RFC 3986: what is not a letter, a digit or one of `-._~` (RFC 5849 §3.6). */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

type Parameters = readonly (readonly [name: string, value: string])[];

/** Bytes, not letters of a language, decide the order (RFC 5849 §3.4.1.3.2). */
const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The text that is signed (RFC 5849 §3.4.1); `parameters` are those of the protocol, without realm and signature. */
export function baseStringOf({ method, url, form }: OAuthRequest, parameters: Parameters): string {
  const { origin, pathname, searchParams } = new URL(url);
  const all = [...searchParams, ...(form ?? []), ...parameters]
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(([name, value], [otherName, otherValue]) => byText(name, otherName) || byText(value, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  // an origin has no port that its scheme has anyway, and is in small letters
  return [method.toUpperCase(), origin + pathname, all].map(encoded).join('&');
}

/**
 * The `Authorization` header of a request to Magento's REST API, by OAuth 1.0a (RFC 5849). Send the request with exactly this
 * URL: a proxy's own scheme or host makes another signature.
 */
export function authorizationOf(
  request: OAuthRequest,
  keys: OAuthKeys,
  { timestamp, nonce }: OAuthMoment,
  signatureMethod: OAuthMethod = 'HMAC-SHA256',
): string {
  const parameters: Parameters = Object.entries({
    oauth_consumer_key: keys.consumerKey,
    oauth_nonce: nonce,
    oauth_signature_method: signatureMethod,
    oauth_timestamp: String(timestamp),
    ...(keys.token !== undefined && { oauth_token: keys.token }),
    ...request.more,
  });
  const key = `${encoded(keys.consumerSecret)}&${encoded(keys.tokenSecret ?? '')}`;
  const signature = createHmac(signatureMethod === 'HMAC-SHA1' ? 'sha1' : 'sha256', key)
    .update(baseStringOf(request, parameters))
    .digest('base64');
  const told = [...parameters, ['oauth_signature', signature] as const];
  return `OAuth ${told.map(([name, value]) => `${encoded(name)}="${encoded(value)}"`).join(', ')}`;
}
