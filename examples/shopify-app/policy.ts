/** What a shop's own address looks like; nothing else of a query gets into a header. */
const shopPattern = /^[a-z0-9][a-z0-9-]{0,62}\.myshopify\.com$/;

export interface Hosts {
  /** The portal's API as the browser reaches it. */
  readonly api: string;
  /** Where App Bridge and Polaris come from. */
  readonly cdn: string;
  /** The admin that frames the app. */
  readonly admin: string;
}

/** Who may frame a page: the admin of the one shop that it is asked for, and nobody where that is none. */
export function frameAncestors(admin: string, shop: string | undefined): string {
  return shop !== undefined && shopPattern.test(shop) ? `https://${shop} ${admin}` : "'none'";
}

/** The strict Content Security Policy of docs/guides/content-security-policy.md, with Shopify's scripts. */
export function policy({ api, cdn, admin }: Hosts, shop: string | undefined): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${cdn}`,
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${api} ${api.replace(/^http/, 'ws')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html varai',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors(admin, shop)}`,
    'report-uri /csp-reports',
  ].join('; ');
}
