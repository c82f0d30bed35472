-- Shops of a platform that an account has connected, and how each stands.
create table connections (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  platform text not null check (platform in ('shopify', 'magento')),
  -- The platform's own name of it, such as `acme.myshopify.com`; its orders are those of the store of this name.
  shop text not null,
  name text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  time_zone text not null,
  state text not null check (
    state in (
      'connected', 'degraded', 'rate_limited', 'auth_expired', 'scope_missing', 'uninstalled', 'frozen', 'unreachable',
      'misconfigured', 'unsupported_version', 'paused', 'connecting'
    )
  ),
  -- Tries that failed one after another.
  failures bigint not null default 0,
  scopes jsonb not null,
  -- What opens the shop: sealed, bound to this row. Absent once the shop took it back.
  sealed text,
  renew_at timestamptz,
  expires_at timestamptz,
  -- Whoever renews it, alone, until then.
  renewing_until timestamptz,
  -- The operation that reads everything, when it began, and when all of it was taken.
  import_id text,
  import_began_at timestamptz,
  imported_at timestamptz,
  -- Changes up to then are taken.
  cursor_at timestamptz,
  subscribed_at timestamptz,
  last_sync_at timestamptz,
  next_sync_at timestamptz not null,
  connected_at timestamptz not null,
  primary key (account, id)
);
create unique index connections_by_shop on connections (account, platform, shop);
create index connections_of_shop on connections (platform, shop);
create index connections_due on connections (next_sync_at) where state not in ('paused', 'uninstalled');
select varai_protect('connections');

-- What happened in a shop and was acted on, however many deliveries tell of it. Forgotten after a week.
create table connection_events (
  account text not null,
  connection text not null,
  event text not null,
  at timestamptz not null,
  primary key (account, connection, event),
  foreign key (account, connection) references connections (account, id) on delete cascade
);
create index connection_events_by_age on connection_events (at);
select varai_protect('connection_events');
