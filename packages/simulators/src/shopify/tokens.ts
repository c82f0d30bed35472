import { createHmac, timingSafeEqual } from 'node:crypto';
import { secret, type Shop, type Token, type World } from './world.ts';

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const signature = (world: World, text: string): Buffer =>
  createHmac('sha256', world.clientSecret).update(text).digest();

/** What App Bridge gives a page of the app: who looks at which shop, for a minute. `claims` replace what is in it. */
export function idToken(world: World, shop: Shop, claims: object = {}): string {
  const now = Math.floor(world.now() / 1000);
  const said = {
    iss: `https://${shop.domain}/admin`,
    dest: `https://${shop.domain}`,
    aud: world.clientId,
    sub: '42',
    exp: now + 60,
    nbf: now,
    iat: now,
    jti: secret(world, ''),
    sid: secret(world, ''),
    ...claims,
  };
  const text = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(said)}`;
  return `${text}.${signature(world, text).toString('base64url')}`;
}

function isFrom(world: World, shop: Shop, token: string): boolean {
  const [head = '', body = '', sealed = ''] = token.split('.');
  const given = Buffer.from(sealed, 'base64url');
  const right = signature(world, `${head}.${body}`);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
  const { dest, exp } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { dest?: string; exp?: number };
  return dest === `https://${shop.domain}` && (exp ?? 0) * 1000 > world.now();
}

const hour = 3_600_000;

function issue(world: World, shop: Shop, replaced: Token | undefined) {
  const token: Token = {
    access: secret(world, 'shpat_'),
    refresh: secret(world, 'shprt_'),
    expiresAt: world.now() + hour,
    refreshExpiresAt: world.now() + 90 * 24 * hour,
    used: false,
    replaced,
  };
  shop.token = token;
  return {
    access_token: token.access,
    scope: shop.scopes.join(','),
    expires_in: 3600,
    refresh_token: token.refresh,
    refresh_token_expires_in: 90 * 24 * 3600,
  };
}

const refused = (status: number, error: string, error_description: string) => ({
  status,
  body: { error, error_description },
});

/** `POST /admin/oauth/access_token`: an ID token for an expiring offline token, or a refresh token for the next one. */
export function grant(world: World, shop: Shop, form: Readonly<Record<string, string>>) {
  if (form.client_id !== world.clientId || form.client_secret !== world.clientSecret)
    return refused(401, 'invalid_client', 'The client is not known, or its secret is another.');
  if (!shop.installed) return refused(400, 'invalid_request', 'The app is not installed.');
  if (form.grant_type === 'refresh_token') {
    const { token } = shop;
    // until the replacement is used, what it replaced may be shown again: the answer may have been lost
    const held = [token, token && !token.used ? token.replaced : undefined].find(
      (one) => one?.refresh === form.refresh_token,
    );
    if (!held || held.refreshExpiresAt <= world.now())
      return refused(400, 'invalid_grant', 'The refresh token is void.');
    return { status: 200, body: issue(world, shop, held) };
  }
  if (form.grant_type !== 'urn:ietf:params:oauth:grant-type:token-exchange')
    return refused(400, 'unsupported_grant_type', 'There is no such grant.');
  if (form.requested_token_type !== 'urn:shopify:params:oauth:token-type:offline-access-token' || form.expiring !== '1')
    return refused(400, 'invalid_request', 'Public apps get expiring offline tokens only.');
  if (
    form.subject_token_type !== 'urn:ietf:params:oauth:token-type:id_token' ||
    !isFrom(world, shop, form.subject_token ?? '')
  )
    return refused(400, 'invalid_subject_token', 'The ID token is not of this shop, or has expired.');
  return { status: 200, body: issue(world, shop, undefined) };
}

/** Whether calls with this token are answered. Showing a new one makes void what it replaced. */
export function admits(world: World, shop: Shop, access: string): boolean {
  const { token } = shop;
  if (!token || !shop.installed) return false;
  if (token.access === access) {
    token.used = true;
    token.replaced = undefined;
    return token.expiresAt > world.now();
  }
  return token.replaced?.access === access && token.replaced.expiresAt > world.now();
}
