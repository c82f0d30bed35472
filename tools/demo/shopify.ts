import type { createApp } from '@varai/server';
import { createShopifySimulator, type ShopifyControl } from '@varai/simulators';
import { randomBytes } from 'node:crypto';
import { ada } from './account.ts';

/** How Acme's second shop, at Shopify, stands. */
export const shopifyStates = ['works', 'not-allowed', 'frozen', 'removed'] as const;
export type ShopifyState = (typeof shopifyStates)[number];

export interface ShopifyShop {
  state: ShopifyState;
  /** What App Bridge would give a page in the shop's admin. */
  idToken(): string;
  /** Lets the portal look at once, which it does every five minutes by itself. */
  look(): Promise<void>;
}

const domain = 'acme-optics.myshopify.com';
const scopes = ['read_orders', 'read_products', 'read_inventory', 'read_locations'];

/** The last eight days have an order each; the same ones with each start, which count once. */
function fill(control: ShopifyControl): void {
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

/** A Shopify of the demo's own, with one shop. It keeps nothing: each start connects the shop anew, in place. */
export function createShopify(webhookUrl: string) {
  const client = { clientId: 'varai-demo', clientSecret: `shpss_${randomBytes(16).toString('hex')}` };
  const simulator = createShopifySimulator({ ...client, webhookUrl });
  const { control } = simulator;
  control.open(domain, { name: 'Acme Optics at Shopify', currency: 'USD', timeZone: 'America/New_York', scopes });
  fill(control);

  /** Takes back whatever was wrong, then lets one thing be. */
  const turns: Readonly<Record<ShopifyState, () => void>> = {
    works: () => undefined,
    'not-allowed': () => control.setScopes(domain, ['read_products']),
    frozen: () => control.freeze(domain),
    removed: () => control.uninstall(domain),
  };
  return {
    simulator,
    client,
    shop({ parts }: Pick<ReturnType<typeof createApp>, 'parts'>): ShopifyShop & { connect(): Promise<void> } {
      const { integrations } = parts;
      let turned: ShopifyState = 'works';
      const look = async () => {
        await control.webhooks.settle();
        for (const connection of await integrations.service.list(ada.id)) await integrations.sync.sync(connection);
      };
      return {
        get state() {
          // the shop's own page may have mended it
          return control.isWell(domain) ? 'works' : turned;
        },
        set state(next) {
          control.mend(domain, scopes);
          turns[next]();
          turned = next;
        },
        idToken: () => control.idToken(domain),
        look,
        async connect() {
          await integrations.service.connect(ada.id, control.idToken(domain));
        },
      };
    },
  };
}
