/**
 * The strict Content Security Policy of docs/guides/content-security-policy.md. `cards` is where card fields come from:
 * a page that shows none names no such host. `own` are policies of Trusted Types that the page's framework makes for itself,
 * `reports` is where the browser tells what was forbidden.
 */
export function policy(api: string, cards?: string, own: readonly string[] = [], reports = '/csp-reports'): string {
  const live = api.replace(/^http/, 'ws');
  const and = (host?: string) => (host === undefined ? '' : ` ${host}`);
  return [
    "default-src 'none'",
    `script-src 'self'${and(cards)}`,
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${api} ${live}${and(cards)}`,
    ...(cards === undefined ? [] : [`frame-src ${cards}`]),
    "require-trusted-types-for 'script'",
    ['trusted-types lit-html varai', ...own].join(' '),
    // the page guards itself
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    `report-uri ${reports}`,
  ].join('; ');
}
