import type { Hono } from 'hono';
import { html } from 'hono/html';
import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { idToken } from '../tokens.ts';
import type { Shop, World } from '../world.ts';

const here = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8');
const script = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' };
const openly = { ...script, 'access-control-allow-origin': '*' };

/** What the admin says to the app in the address of its frame, signed as in an app's first request. */
function frameUrl(world: World, shop: Shop, address: string, path: string): string {
  const url = new URL(path === '' ? '/' : path, address);
  const said: Record<string, string> = {
    embedded: '1',
    host: Buffer.from(`${new URL(world.url).host}/store/${storeOf(shop)}`).toString('base64url'),
    id_token: idToken(world, shop),
    locale: 'en',
    shop: shop.domain,
    timestamp: String(Math.floor(world.now() / 1000)),
  };
  const text = Object.entries(said).map(([name, value]) => `${name}=${value}`);
  said.hmac = createHmac('sha256', world.clientSecret).update(text.toSorted().join('&')).digest('hex');
  url.search = new URLSearchParams(said).toString();
  return url.href;
}

/** The app in the admin of a shop. */
export const framed = (world: World, shop: Shop): string | undefined =>
  world.frame && `${world.url}/store/${storeOf(shop)}/apps/${world.appHandle}`;

const storeOf = ({ domain }: Shop): string => domain.replace(/\.myshopify\.com$/, '');

/** The admin of a shop with the app in a frame, and what a page in that frame loads from Shopify. */
export function mountEmbedded<Environment extends object>(app: Hono<Environment>, world: World): void {
  const shopOf = (store: string, handle: string): Shop | undefined =>
    handle === world.appHandle ? world.shops.get(`${store}.myshopify.com`) : undefined;
  /** How long the next ID token lives, in seconds. */
  let lifetime: number | undefined;

  app.get('/shopifycloud/app-bridge.js', async (c) => c.body(await here('app-bridge.js'), 200, openly));
  app.get('/shopifycloud/polaris.js', async (c) => c.body(await here('polaris.js'), 200, openly));
  app.get('/admin/admin.js', async (c) => c.body(await here('admin.js'), 200, script));
  app.get('/admin/admin.css', async (c) => c.body(await here('admin.css'), 200, { 'content-type': 'text/css' }));

  // what an app's maker sets in the dashboard of Shopify
  app.post('/_/frame', async (c) => {
    ({ address: world.frame } = await c.req.json<{ address: string }>());
    return c.json({ address: world.frame });
  });

  app.post('/_/id-token', async (c) => {
    ({ lifetime } = await c.req.json<{ lifetime: number }>());
    return c.json({ lifetime });
  });

  app.post('/store/:store/apps/:handle/id-token', (c) => {
    const shop = shopOf(c.req.param('store'), c.req.param('handle'));
    if (!shop) return c.text('Not Found', 404);
    const exp = Math.floor(world.now() / 1000) + (lifetime ?? 60);
    lifetime = undefined;
    return c.text(idToken(world, shop, { exp }));
  });

  app.get('/store/:store/apps/:handle/*', (c) => {
    const { store, handle } = c.req.param();
    const shop = shopOf(store, handle);
    const address = shop?.installed && world.frame;
    if (!shop || !address) return c.text('Not Found', 404);
    const base = `/store/${store}/apps/${handle}`;
    const path = c.req.path.slice(base.length);
    return c.html(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>Admin</title>
            <link rel="stylesheet" href="/admin/admin.css" />
            <script type="module" src="/admin/admin.js"></script>
          </head>
          <body data-base="${base}">
            <header>
              <strong>${shop.name}</strong>
              <div data-part="bar" role="region" aria-label="Save bar" hidden></div>
            </header>
            <nav aria-label="Admin">
              <strong>VARAi</strong>
              <ul data-part="nav"></ul>
            </nav>
            <main><iframe title="VARAi" src="${frameUrl(world, shop, address, path)}"></iframe></main>
            <div data-part="toasts" role="status"></div>
          </body>
        </html>`,
    );
  });
}
