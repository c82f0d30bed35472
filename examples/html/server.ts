import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mountHosts } from '../hosts.ts';
import { listen, type Listener } from './listen.ts';
import { pagePaths, renderPage } from './page.ts';
import { policy } from './policy.ts';
import { openPortalSession } from './session.ts';

export interface HostPageOptions {
  /** The portal's API as the browser reaches it. */
  readonly api: () => string;
  /** Where the provider's card fields come from. */
  readonly cards: () => string;
  readonly secretKey: () => string;
}

export interface HostPage {
  /** Known once it listens. */
  readonly url: string;
  /** What the browser reported against the page's policy. */
  readonly violations: readonly unknown[];
  listen(port: number, host: string): Promise<void>;
  close(): Promise<void>;
}

const pathOf = (name: string): string => relative(process.cwd(), fileURLToPath(new URL(name, import.meta.url))) || '.';

/** Acme's admin: an origin of its own, with a back end that knows the secret key and a page that does not. */
export function createHostPage({ api, cards, secretKey }: HostPageOptions): HostPage {
  const app = new Hono();
  const violations: unknown[] = [];
  const sessions = new Set<string>();
  let listener: Listener | undefined;
  let url = '';

  app.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'same-origin');
  });
  app.use(compress());

  for (const path of pagePaths) {
    app.get(path, async (c) => {
      const strict = c.req.query('strict') !== undefined;
      c.header('content-security-policy', policy(api(), strict ? undefined : cards()));
      c.header('cache-control', 'no-store');
      const neutral = c.req.query('neutral') !== undefined;
      const said = c.req.query('saved') === undefined ? '' : 'The bookkeeper is saved.';
      return c.html(await renderPage(api(), path, { neutral, said }));
    });
  }

  mountHosts(app, api);

  // the host's own form, which ours only helps to fill
  app.post('/bookkeeper', (c) => c.redirect('/billing?saved', 303));

  app.post('/varai-session', async (c) => {
    const answer = await openPortalSession(api(), secretKey(), url).catch(() => undefined);
    if (!answer) return c.json({ error: 'The portal does not answer.' }, 502);
    const body = (await answer.json()) as { id?: string };
    if (body.id) sessions.add(body.id);
    return c.json(body, answer.status as ContentfulStatusCode);
  });

  app.post('/demo/expire', async (c) => {
    const ended = [...sessions];
    sessions.clear();
    await Promise.all(
      ended.map((id) =>
        fetch(`${api()}/api/portal-sessions/${id}`, {
          method: 'DELETE',
          headers: { authorization: `Bearer ${secretKey()}`, 'idempotency-key': crypto.randomUUID() },
        }),
      ),
    );
    return c.json({ sessions: ended.length });
  });

  app.post('/csp-reports', async (c) => {
    violations.push(await c.req.json());
    return c.body(null, 204);
  });

  app.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /\n'));
  app.use(
    '/elements/*',
    serveStatic({
      root: pathOf('../../packages/elements/dist/cdn'),
      rewriteRequestPath: (path) => path.replace('/elements', ''),
      // a chunk that changes is another file
      onFound: (path, c) => {
        if (path.includes('/chunks/')) c.header('cache-control', 'public, max-age=31536000, immutable');
      },
    }),
  );
  app.use('/*', serveStatic({ root: pathOf('./page') }));

  return {
    get url() {
      return url;
    },
    violations,
    async listen(port, host) {
      listener = await listen(app.fetch, port, host);
      url = listener.url;
    },
    close: async () => listener?.close(),
  };
}
