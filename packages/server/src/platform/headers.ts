import type { ErrorHandler, MiddlewareHandler } from 'hono';
import { requestIdOf, speaks, unknownVersion, type Env } from './context.ts';
import type { Counters } from './counters.ts';
import type { Logger } from './logger.ts';

const preflight = {
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-Match, Varai-Version, X-Request-Id',
  'access-control-max-age': '7200',
};

const security = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/** Ours to guard: what else is mounted on the app brings its own headers. */
const ours = /^\/(api|hooks|errors|confirm|healthz|readyz|metrics)(\/|$)/;

/**
 * A preflight carries no token, so every one is answered; which origin a session allows is checked on the request.
 * `*` is safe, since nothing here is authorised by cookies.
 */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Date, ETag, Idempotency-Replayed, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
};

/** What every answer at a path carries. Made once: a request adds its id only. */
function headersBy(publicUrl: string) {
  const strict = publicUrl.startsWith('https:') && {
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  };
  const guarded = { ...security, ...strict };
  const api = { ...guarded, ...crossOrigin };
  return (path: string): Record<string, string> => {
    if (path.startsWith('/api/')) return api;
    return ours.test(path) ? guarded : {};
  };
}

/**
 * Gives each request its id and each answer its headers, and says afterwards how it went: neither bodies nor headers
 * nor queries. Contract entries take the headers along when they answer (`dressed`): touching those of an answer that
 * is made already costs more than the rest of the request.
 */
export function around(
  logger: Logger,
  counters: Counters,
  publicUrl: string,
  failed: ErrorHandler<Env>,
): MiddlewareHandler<Env> {
  const headersOf = headersBy(publicUrl);

  return async (c, next) => {
    const began = performance.now();
    const requestId = requestIdOf(c.req.header('x-request-id'));
    const headers = { ...headersOf(c.req.path), 'x-request-id': requestId };
    c.set('requestId', requestId);
    c.set('headers', headers);
    const asked = c.req.method === 'OPTIONS' && c.req.path.startsWith('/api/');
    if (asked) c.res = c.body(null, 204, { ...headers, ...preflight });
    else if (speaks(c.req.header('varai-version'))) await next();
    else c.res = await failed(unknownVersion(), c);
    if (!asked && !c.get('dressed')) {
      for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    const seconds = (performance.now() - began) / 1000;
    const { status } = c.res;
    const { method } = c.req;
    const route = (c.get('route') as string | undefined) ?? 'other';
    counters.request(route, method, status, seconds);
    if (logger.isLevelEnabled('info')) {
      const ms = Math.round(seconds * 1000);
      logger.info(
        { requestId, method, route, status, ms, account: c.get('account'), problem: c.get('problem') },
        'request',
      );
    }
  };
}
