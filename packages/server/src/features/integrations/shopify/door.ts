import { integrationErrors, type Door } from '@varai/client';
import { doorOf, isShop, type ShopifySettings } from './settings.ts';

/** The shop that a merchant means: `acme`, its name, or any address of its admin. */
function shopIn(typed: string): string {
  const text = typed.trim().toLowerCase();
  if (/^[a-z0-9][a-z0-9-]*$/.test(text)) return `${text}.myshopify.com`;
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  if (url?.hostname !== 'admin.shopify.com') return url?.hostname ?? '';
  return `${/^\/store\/([^/]+)/.exec(url.pathname)?.[1] ?? ''}.myshopify.com`;
}

/** Where a merchant installs or opens the app in the shop that he typed. */
export const doorTo =
  (settings: ShopifySettings | undefined) =>
  (typed: string): Door => {
    const store = shopIn(typed);
    if (!isShop(store))
      throw integrationErrors.address_refused({
        message: 'This is no shop of Shopify. Its address looks like acme.myshopify.com.',
        data: { reason: 'no_address' },
      });
    if (!settings)
      throw integrationErrors.address_refused({
        message: 'This server has no app at Shopify. Set SHOPIFY_CLIENT_ID and SHOPIFY_CLIENT_SECRET.',
        data: { reason: 'no_app' },
      });
    return { store, url: doorOf(settings, store) };
  };
