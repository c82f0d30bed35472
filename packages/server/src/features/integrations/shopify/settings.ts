/** Our app at Shopify. */
export interface ShopifySettings {
  readonly clientId: string;
  /** The first is sent; all of them verify, while one replaces another. */
  readonly clientSecrets: readonly [string, ...string[]];
  /** In place of `https://{shop}`: what speaks its protocol, each shop under its name. For tests and the demo. */
  readonly apiUrl?: string | undefined;
}

/** Quarterly, supported for a year: https://shopify.dev/docs/api/usage/versioning. */
export const apiVersion = '2026-10';

/** A shop's own name, which alone becomes a part of an address. */
export const isShop = (domain: string): boolean => /^[a-z0-9][a-z0-9-]{0,62}\.myshopify\.com$/.test(domain);

/** @throws Error for what is no shop's name, so that nobody can lead us to another host. */
export function addressOf({ apiUrl }: ShopifySettings, shop: string): string {
  if (!isShop(shop)) throw new Error('This is no shop of Shopify.');
  return apiUrl === undefined ? `https://${shop}` : `${apiUrl}/${shop}`;
}

/** Shopify's own page, where a merchant chooses among the plans of an app. */
export function pricingPageOf({ apiUrl }: ShopifySettings, shop: string, app: string): string {
  if (!isShop(shop)) throw new Error('This is no shop of Shopify.');
  const store = shop.slice(0, -'.myshopify.com'.length);
  return `${apiUrl ?? 'https://admin.shopify.com'}/store/${store}/charges/${encodeURIComponent(app)}/pricing_plans`;
}

/** Where a merchant opens the app within the admin of the shop; what is missing is asked for there. */
export const doorOf = (settings: ShopifySettings, shop: string): string =>
  `${addressOf(settings, shop)}/admin/apps/${encodeURIComponent(settings.clientId)}`;
