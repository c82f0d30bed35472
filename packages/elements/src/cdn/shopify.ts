/** For a page in the admin of Shopify: what connects our tags with App Bridge. Imports nothing and does nothing by itself. */
export { attachHost } from '../core/host.ts';
export { shopifyHost, shopifySession } from '../core/hosts/shopify.ts';
