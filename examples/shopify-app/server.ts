import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagePaths, renderPage } from './page.ts';
import { policy, type Hosts } from './policy.ts';

export interface AppOptions extends Partial<Hosts> {
  /** The portal's API: it knows the secret of the app at Shopify, this server knows none. */
  readonly api: string;
  /** Of the app at Shopify; public. */
  readonly clientId: string;
}

const pathOf = (name: string): string => relative(process.cwd(), fileURLToPath(new URL(name, import.meta.url))) || '.';

/** The app's own server: its pages, and the way of an ID token to the portal. Sets no cookie and keeps nothing. */
export function createShopifyApp({ api, clientId, ...given }: AppOptions) {
  const hosts = {
    api,
    clientId,
    cdn: given.cdn ?? 'https://cdn.shopify.com',
    admin: given.admin ?? 'https://admin.shopify.com',
  };
  const violations: unknown[] = [];
  const app = new Hono();

  // whatever answers, also what is not found or has failed, says who may frame it
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', policy(hosts, c.req.query('shop')));
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
  });
  app.use(compress());

  for (const path of pagePaths)
    app.get(path, (c) => {
      c.header('cache-control', 'no-store');
      return c.html(renderPage(hosts, path, new URL(c.req.url).searchParams));
    });

  app.post('/session', async (c) => {
    const answer = await fetch(`${api}/api/portal-sessions/shopify`, {
      method: 'POST',
      headers: {
        authorization: c.req.header('authorization') ?? '',
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: '{}',
    }).catch(() => undefined);
    c.header('cache-control', 'no-store');
    if (!answer) return c.json({ code: 'network/unreachable', title: 'The portal does not answer.' }, 502);
    return c.body(await answer.text(), answer.status as ContentfulStatusCode, { 'content-type': 'application/json' });
  });

  app.post('/csp-reports', async (c) => {
    violations.push(await c.req.json());
    return c.body(null, 204);
  });
  app.use(
    '/elements/*',
    serveStatic({
      root: pathOf('../../packages/elements/dist/cdn'),
      rewriteRequestPath: (path) => path.replace('/elements', ''),
    }),
  );
  app.use('/*', serveStatic({ root: pathOf('./page') }));

  return { fetch: app.fetch, violations };
}
