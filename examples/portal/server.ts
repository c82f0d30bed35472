import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policy } from '../html/policy.ts';
import { openPortalSession } from '../html/session.ts';
import { preloads } from './preload.ts';
import { spoken } from './words.ts';

export interface PortalPageOptions {
  /** The portal's API, at whose origin the page lies. */
  readonly api: () => string;
  /** Where the provider's card fields come from. */
  readonly cards: () => string;
  readonly secretKey: () => string;
  /** Where the browser tells what the page's policy forbade. */
  readonly reports: () => string;
  /** The elements' build for pages without a bundler, which the API serves under `/elements/`. */
  readonly elements: URL;
}

const folder = new URL('./page/', import.meta.url);
const root = relative(process.cwd(), fileURLToPath(folder)) || '.';

/**
 * Our own portal: one page with one tag, below `/portal` at the origin of the API. Every path below it is a view, which the
 * tag reads from the address.
 */
export function createPortalPage({ api, cards, secretKey, reports, elements }: PortalPageOptions): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'same-origin');
  });
  app.use(compress());

  // whoever is in front of it is Ada, until the portal has a sign-in of its own
  app.post('/varai-session', async (c) => {
    const answer = await openPortalSession(api(), secretKey(), api()).catch(() => undefined);
    if (!answer) return c.json({ error: 'The portal does not answer.' }, 502);
    return c.json(await answer.json(), answer.status as ContentfulStatusCode);
  });

  app.get(
    '/:file{(portal\\.css|favicon\\.svg)}',
    serveStatic({ root, rewriteRequestPath: (path) => path.replace('/portal', '') }),
  );

  app.get('/*', async (c) => {
    const view = c.req.path.replace(/^\/portal\/?/, '');
    const { lang, ...words } = spoken(c.req.header('accept-language'));
    const parts: Record<string, string> = { ...words, lang, api: api(), preloads: await preloads(elements, view) };
    const page = await readFile(new URL('index.html', folder), 'utf8');
    c.header('content-security-policy', policy(api(), cards(), [], reports()));
    c.header('cache-control', 'no-store');
    c.header('vary', 'accept-language');
    return c.html(page.replace(/\{([a-z]+)\}/g, (whole, part: string) => parts[part] ?? whole));
  });
  return app;
}
