import type { createApp, Database } from '@varai/server';
import { createShopifySimulator, type ShopifyControl } from '@varai/simulators';
import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { ada } from './account.ts';

/** How Acme's shops at Shopify stand. */
export const shopifyStates = ['works', 'not-allowed', 'frozen', 'removed'] as const;
export type ShopifyState = (typeof shopifyStates)[number];

export interface ShopifyShop {
  state: ShopifyState;
  /** What App Bridge would give a page, by its path, in the admin of the shop that it belongs to. */
  idToken(path?: string): string;
  /** Lets the portal look at once, which it does every five minutes by itself. */
  look(): Promise<void>;
}

const domain = 'acme-optics.myshopify.com';
/** A shop with an account of its own, which pays through Shopify. */
const payer = 'acme-frames.myshopify.com';
const payerPath = '/shopify';
/** A shop whose admin shows examples/shopify-app in a frame. */
const framed = 'acme-lenses.myshopify.com';
const scopes = ['read_orders', 'read_products', 'read_inventory', 'read_locations'];

/** The last eight days have an order each; the same ones with each start, which count once. What was sold lies on the shelf, too. */
function fill(control: ShopifyControl): void {
  control.product(domain, { title: 'Titan frame', variants: [{ sku: 'FRAME-TITAN', price: 12_900 }] });
  control.stock(domain, 'FRAME-TITAN', 24);
  const day = 24 * 3600 * 1000;
  for (let ago = 8; ago >= 1; ago -= 1) {
    control.place(domain, {
      id: 9000 - ago,
      at: control.now() - ago * day,
      customer: ago,
      country: 'US',
      shipping: 590,
      lines: [{ sku: 'FRAME-TITAN', title: 'Titan frame', quantity: 1, total: 12_900 + ago * 100 }],
    });
  }
}

/** A Shopify of the demo's own, with three shops. It keeps nothing: each start connects them anew, in place, and who pays there has no plan. */
export function createShopify(webhookUrl: string, pages: string) {
  const client = { clientId: 'varai-demo', clientSecret: `shpss_${randomBytes(16).toString('hex')}` };
  const simulator = createShopifySimulator({
    ...client,
    webhookUrl,
    appUrl: (shop) => (shop === payer ? pages + payerPath : undefined),
  });
  const { control } = simulator;
  control.open(domain, { name: 'Acme Optics at Shopify', currency: 'USD', timeZone: 'America/New_York', scopes });
  fill(control);
  control.open(payer, { name: 'Acme Frames', currency: 'USD', timeZone: 'America/New_York', scopes });
  control.open(framed, { name: 'Acme Lenses', currency: 'USD', timeZone: 'America/New_York', scopes });
  control.price([], pages + payerPath);
  const shops = [domain, payer, framed];

  /** Takes back whatever was wrong, then lets one thing be. */
  const turns: Readonly<Record<ShopifyState, () => void>> = {
    works: () => undefined,
    'not-allowed': () => shops.forEach((shop) => control.setScopes(shop, ['read_products'])),
    frozen: () => shops.forEach((shop) => control.freeze(shop)),
    removed: () => shops.forEach((shop) => control.uninstall(shop)),
  };
  return {
    simulator,
    client,
    shop(
      { parts }: Pick<ReturnType<typeof createApp>, 'parts'>,
      database: Database,
    ): ShopifyShop & { connect(): Promise<void>; taken(): Promise<void> } {
      const { integrations } = parts;
      let turned: ShopifyState = 'works';
      const connections = () => integrations.service.list(ada.id);
      const look = async () => {
        await control.webhooks.settle();
        for (const connection of await connections()) await integrations.sync.sync(connection);
      };
      return {
        get state() {
          // the shop's own page may have mended it
          return control.isWell(domain) ? 'works' : turned;
        },
        set state(next) {
          for (const shop of shops) control.mend(shop, scopes);
          turns[next]();
          turned = next;
        },
        idToken: (path) => control.idToken(path === payerPath ? payer : domain),
        look,
        async connect() {
          await integrations.service.connect(ada.id, control.idToken(domain));
          const known = await database.system((trx) => parts.accounts.findByExternalId(trx, 'host_shopify', payer));
          if (known) await integrations.service.connect(known.id, control.idToken(payer));
        },
        async taken() {
          const missing = async () =>
            (await connections()).some(({ platform, importedAt }) => platform === 'shopify' && importedAt === null);
          for (; await missing(); await setTimeout(200)) await look();
        },
      };
    },
  };
}
