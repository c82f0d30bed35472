import type { Context, Hono } from 'hono';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Env } from '../../platform/context.ts';
import { pageHtml, policyOf, type StripeHosts } from './page-html.ts';
import type { MethodPages } from './pages.ts';

/** The folder beside the code, wherever the build has put that. */
function assets(): URL {
  for (let folder = new URL('./', import.meta.url); folder.pathname !== '/'; folder = new URL('../', folder)) {
    const candidate = new URL('pages/', folder);
    if (existsSync(fileURLToPath(new URL('payment-method.css', candidate)))) return candidate;
  }
  throw new Error('The pages are missing from this installation of @varai/server: install it again.');
}

const path = '/pages/payment-method/:id';

const headers = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * The page of ours where a method is added, its script and its sheet, and what the script asks for. Whoever has the
 * link may: it is 256 random bits, good for one method and ten minutes, and stands in no log.
 */
export function mountMethodPages(
  app: Hono<Env>,
  { pages, hosts, publicUrl }: { pages: MethodPages; hosts: StripeHosts; publicUrl: string },
): void {
  const folder = assets();
  const strict = publicUrl.startsWith('https:') && {
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  };

  for (const [name, type] of [
    ['payment-method.js', 'text/javascript'],
    ['payment-method.css', 'text/css'],
  ] as const) {
    app.get(`/pages/${name}`, async (c) => {
      c.set('route', `/pages/${name}`);
      const body = await readFile(new URL(name, folder), 'utf8');
      return c.body(body, 200, { ...headers, ...strict, 'content-type': `${type}; charset=utf-8` });
    });
  }

  app.get(path, async (c) => {
    c.set('route', path);
    const page = await pages.look(c.req.param('id'));
    // the bank's own page leads here, and all is done: nobody has to press anything
    if (page?.state === 'used' && page.returnUrl && c.req.query('setup_intent') !== undefined) {
      for (const [name, value] of Object.entries({ ...headers, ...strict })) c.header(name, value);
      return c.redirect(page.returnUrl, 303);
    }
    const open = page?.state === 'open';
    const language = c.req.header('accept-language') ?? 'en';
    const holder = open ? await pages.holder(c.req.param('id')) : undefined;
    return c.html(pageHtml(page, hosts, language, holder), page ? (page.state === 'expired' ? 410 : 200) : 404, {
      ...headers,
      ...strict,
      'content-security-policy': policyOf(hosts, open),
    });
  });

  // `null` where a page without an origin asks, undefined where no page does
  const foreign = (c: Context<Env>): boolean => {
    const origin = c.req.header('origin');
    return origin !== undefined && origin !== new URL(publicUrl).origin && origin !== new URL(c.req.url).origin;
  };

  app.post(`${path}/setup`, async (c) => {
    c.set('route', `${path}/setup`);
    if (foreign(c)) return c.json({}, 403, headers);
    const clientSecret = await pages.setup(c.req.param('id'));
    return clientSecret === undefined ? c.json({}, 410, headers) : c.json({ clientSecret }, 200, headers);
  });

  app.post(`${path}/finish`, async (c) => {
    c.set('route', `${path}/finish`);
    if (foreign(c)) return c.json({}, 403, headers);
    const page = await pages.look(c.req.param('id'));
    if (!page) return c.json({}, 410, headers);
    const { state, setup } = page;
    return c.json({ state, status: setup?.status ?? null, failure: setup?.failure ?? null }, 200, headers);
  });
}
