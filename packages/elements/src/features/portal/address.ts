/** Where a view is kept in the address of the page: nowhere, behind its `#`, or as the last of its path. */
export type Routing = 'none' | 'hash' | 'history';

interface Kept {
  readonly routing: Routing;
  /** Below which path the views lie, where they are part of it. */
  readonly basePath: string;
}

const trimmed = (path: string): string => path.replace(/\/+$/, '');

/**
 * The view that the page's address names, empty where it names none, undefined where it is no address of ours. Nothing else
 * of it is read: what a host or a bank has put into its query is theirs.
 */
export function read({ routing, basePath }: Kept, { hash, pathname }: Location): string | undefined {
  if (routing === 'hash') return /^(#\/.*)?$/.test(hash) ? trimmed(hash.slice(2)) : undefined;
  const base = `${trimmed(basePath)}/`;
  return routing === 'history' && `${pathname}/`.startsWith(base) ? trimmed(pathname.slice(base.length)) : undefined;
}

/** Where whoever comes back from a bank's own page was, which the page's address need not say. */
export const returned = ({ search }: Location): string | undefined =>
  search.includes('varai_setup') ? 'billing/payment-methods' : undefined;

/**
 * The address of a view. Behind a `#` all before it stays as it is, as the key in an address of Magento's admin must; a path
 * comes without the query of the page, which may hold what is nobody else's.
 */
export function written({ routing, basePath }: Kept, view: string, { href }: Location): string | undefined {
  if (routing === 'history') return `${trimmed(basePath)}/${view}`;
  if (routing === 'none') return undefined;
  const [page = ''] = href.split('#', 1);
  const [base = ''] = document.baseURI.split('#', 1);
  // a page with a <base> would lead a bare "#" elsewhere
  return page === base ? `#/${view}` : `${page}#/${view}`;
}
