import type { KeptOpener } from '../ports.ts';
import type { ShopKeys } from './rest.ts';

/** Magento's tokens hold until its merchant takes them back. */
const never = new Date('9999-12-31T00:00:00Z');

/** What is sealed of a shop of Magento, which is never renewed. */
export const keptKeys = (keys: ShopKeys): KeptOpener => ({
  opener: { access: JSON.stringify(keys), refresh: '' },
  renewAt: never,
  expiresAt: never,
});

export const keysOf = (access: string): ShopKeys => JSON.parse(access) as ShopKeys;

/**
 * The base URL that a shop says it has, with a slash at its end, and the name under which its orders are counted; `undefined` for
 * what is no such address. One of Shopify's names is none of Magento's.
 */
export function shopAt(text: string, loopback: boolean): { readonly base: string; readonly shop: string } | undefined {
  const url = URL.parse(text);
  if (!url || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined;
  const here = loopback && url.protocol === 'http:' && url.hostname === '127.0.0.1';
  if (!here && (url.protocol !== 'https:' || url.port !== '')) return undefined;
  if (/(^|\.)myshopify\.com$/.test(url.hostname)) return undefined;
  const path = url.pathname.replace(/\/+$/, '');
  if (!/^[\w\-./~]*$/.test(path) || text.length > 200) return undefined;
  return { base: `${url.origin}${path}/`, shop: url.host + path };
}
