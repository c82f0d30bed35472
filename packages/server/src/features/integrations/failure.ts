/** What a platform's answers say about a connection: states of the contract. */
export type Trouble =
  | 'auth_expired'
  | 'degraded'
  | 'frozen'
  | 'misconfigured'
  | 'rate_limited'
  | 'scope_missing'
  | 'uninstalled'
  | 'unreachable'
  | 'unsupported_version';

/** What exactly is wrong, where the state alone does not say it; kept with the connection. */
export type Reason =
  | 'currency_changed'
  | 'error_page'
  | 'firewall'
  | 'import_failed'
  | 'import_incomplete'
  | 'import_refused'
  | 'internal'
  | 'maintenance'
  | 'products_denied'
  | 'stock_denied'
  | 'stock_unreadable'
  | 'web_page'
  | 'webhooks_missing'
  | 'webhooks_silent';

/** A platform that refused, or could not be heard. Its message holds neither tokens nor data of the shop. */
export class PlatformFailure extends Error {
  override readonly name = 'PlatformFailure';
  readonly state: Trouble;
  readonly reason: Reason | null;

  constructor(
    state: Trouble,
    message: string,
    { reason, ...options }: ErrorOptions & { readonly reason?: Reason } = {},
  ) {
    super(message, options);
    this.state = state;
    this.reason = reason ?? null;
  }
}

/** The connection was paused, ended or opened anew while work on it ran: what was under way is void. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}
