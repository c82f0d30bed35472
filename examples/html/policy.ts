/** The strict Content Security Policy of docs/guides/content-security-policy.md, for a page that shows card fields. */
export function policy(api: string, cards: string): string {
  const live = api.replace(/^http/, 'ws');
  return [
    "default-src 'none'",
    `script-src 'self' ${cards}`,
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${api} ${live} ${cards}`,
    `frame-src ${cards}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html varai',
    'report-uri /csp-reports',
  ].join('; ');
}
