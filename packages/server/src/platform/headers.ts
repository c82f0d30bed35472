import type { MiddlewareHandler } from 'hono';
import { assertVersion, requestIdOf, type Env } from './context.ts';
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
const ours = /^\/(api|hooks|errors|healthz|readyz|metrics)(\/|$)/;

/**
 * A preflight carries no token, so every one is answered; which origin a session allows is checked on the request.
 * `*` is safe, since nothing here is authorised by cookies.
 */
export const cors: MiddlewareHandler<Env> = async (c, next) => {
  if (!c.req.path.startsWith('/api/')) return next();
  if (c.req.method === 'OPTIONS') return c.body(null, 204, { 'access-control-allow-origin': '*', ...preflight });
  await next();
  c.res.headers.set('access-control-allow-origin', '*');
  c.res.headers.set(
    'access-control-expose-headers',
    'ETag, Idempotency-Replayed, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
  );
};

export const securityHeaders =
  (publicUrl: string): MiddlewareHandler<Env> =>
  async (c, next) => {
    await next();
    if (!ours.test(c.req.path)) return;
    for (const [name, value] of Object.entries(security)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    if (publicUrl.startsWith('https:'))
      c.res.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  };

/** Gives each request its id, and says afterwards how it went: neither bodies nor headers nor queries. */
export const journal =
  (logger: Logger, counters: Counters): MiddlewareHandler<Env> =>
  async (c, next) => {
    const began = performance.now();
    const requestId = requestIdOf(c.req.header('x-request-id'));
    c.set('requestId', requestId);
    await next();
    c.res.headers.set('x-request-id', requestId);
    const seconds = (performance.now() - began) / 1000;
    const { route = 'other', account, problem } = c.var as Partial<Env['Variables']>;
    const labels = { route, method: c.req.method, status: String(c.res.status) };
    counters.add('varai_requests_total', labels);
    counters.add('varai_request_seconds_total', labels, seconds);
    if (logger.isLevelEnabled('info')) {
      logger.info(
        {
          requestId,
          method: c.req.method,
          route,
          status: c.res.status,
          ms: Math.round(seconds * 1000),
          account,
          problem,
        },
        'request',
      );
    }
  };

export const version: MiddlewareHandler<Env> = async (c, next) => {
  assertVersion(c.req.header('varai-version'));
  await next();
};
