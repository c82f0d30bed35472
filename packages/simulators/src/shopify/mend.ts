import type { Hono } from 'hono';
import { html } from 'hono/html';
import { freezeAll } from './billing.ts';
import { framed } from './embedded/routes.ts';
import type { Shop, World } from './world.ts';

const shopScopes = ['read_products', 'read_inventory', 'read_locations'];

/** Everything that a merchant can put right in the admin of the shop. */
export function mend(world: World, shop: Shop, allowed: readonly string[]): void {
  const previous = shop.scopes;
  Object.assign(shop, { installed: true, frozen: false, scopes: allowed } satisfies Partial<Shop>);
  freezeAll(world, shop, false);
  if (previous.join() !== allowed.join())
    world.publish(shop, 'app/scopes_update', { id: 1, previous, current: allowed });
}

export const page = (title: string, body: unknown) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;

/** The app in the admin of a shop: where a merchant allows what it asks for. */
export function mountDoor<Environment extends object>(app: Hono<Environment>, world: World): void {
  const path = '/:shop/admin/apps/:client';
  app.get(path, (context) => {
    const shop = world.shops.get(context.req.param('shop'));
    if (!shop || context.req.param('client') !== world.clientId) return context.text('Not Found', 404);
    const there =
      shop.installed && shop.scopes.includes('read_orders')
        ? (world.appUrl(shop.domain) ?? framed(world, shop))
        : undefined;
    if (there !== undefined) return context.redirect(there);
    return context.html(
      page(
        shop.name,
        html`<p>The app asks for leave to read orders, products and stock.</p>
          <form method="post"><button>Allow</button></form>`,
      ),
    );
  });
  app.post(path, (context) => {
    const shop = world.shops.get(context.req.param('shop'));
    if (!shop || context.req.param('client') !== world.clientId) return context.text('Not Found', 404);
    mend(world, shop, [...new Set([...shop.scopes, 'read_orders', ...shopScopes])].toSorted());
    return context.html(page(shop.name, html`<p>It is allowed. Go back to the portal and reconnect there.</p>`));
  });
}
