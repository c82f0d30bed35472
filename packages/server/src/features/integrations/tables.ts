import type { Capability } from '@varai/client';
import type { Generated } from 'kysely';
import type { Catalogue } from './parts.ts';
import type { Reason } from './failure.ts';

declare module '../../platform/database.ts' {
  interface Tables {
    connections: {
      account: string;
      id: string;
      platform: Platform;
      shop: string;
      name: string;
      currency: string;
      time_zone: string;
      state: ConnectionState;
      failures: Generated<number>;
      scopes: readonly string[];
      sealed: string | null;
      renew_at: Date | null;
      expires_at: Date | null;
      renewing_until: Date | null;
      import_id: string | null;
      import_began_at: Date | null;
      imported_at: Date | null;
      cursor_at: Date | null;
      subscribed_at: Date | null;
      last_sync_at: Date | null;
      next_sync_at: Date;
      connected_at: Date;
      cause: Generated<Reason | null>;
      failed_at: Generated<Date | null>;
      told: Generated<ConnectionState | null>;
      catalogue: Generated<Catalogue>;
      echo_id: Generated<string | null>;
      echo_at: Generated<Date | null>;
      echo_heard_at: Generated<Date | null>;
    };
    connected_shops: { account: string; platform: Platform; shop: string; counted_until: Date | null };
    connection_checks: {
      account: string;
      connection: string;
      capability: Capability;
      at: Date;
      state: ConnectionState;
      cause: Reason | null;
      latency_ms: number;
    };
    connection_invitations: {
      account: string;
      id: string;
      shop: string | null;
      sealed: string | null;
      expires_at: Date;
    };
    connection_claims: { account: string; id: string; shop: string; sealed: string; expires_at: Date };
    shop_openings: { shop: string; until: Date };
    connection_events: { account: string; connection: string; event: string; at: Date };
  }
}

export type Platform = 'shopify' | 'magento';

export type ConnectionState =
  | 'auth_expired'
  | 'connected'
  | 'connecting'
  | 'degraded'
  | 'frozen'
  | 'misconfigured'
  | 'paused'
  | 'rate_limited'
  | 'scope_missing'
  | 'uninstalled'
  | 'unreachable'
  | 'unsupported_version';
