-- How tables are written here, in SQL that Postgres 15 knows:
--
-- * Every table of a customer begins with `account text not null`, and every primary key, unique index and foreign key
--   begins with that column, so that the tables can be distributed by account.
-- * After such a table comes `select varai_protect('its_name');`: it turns row-level security on, lets the role
--   `varai_app` see and change the rows of the account that the transaction is bound to, and no others.
--   Requests run as that role (`database.as`); webhooks and jobs run as the owner (`database.system`).
-- * A table that belongs to no customer is not protected and not granted: requests cannot see it at all.
-- * Ids are text with a readable prefix, times `timestamptz`, money `bigint` in minor units beside its currency.
-- * A migration is never changed once it has been released; the next number is.

do $$
begin
  create role varai_app nologin;
exception
  -- Roles are shared by all databases of a server: another one may make it at this very moment.
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  execute format('grant varai_app to %I', current_user);
exception
  when invalid_grant_operation or unique_violation then null;
end
$$;

grant usage on schema public to varai_app;

create function varai_protect(protected regclass, account_column text default 'account') returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format(
    'create policy own_account on %s to varai_app using (%I = (select current_setting(''varai.account'', true))) with check (%I = (select current_setting(''varai.account'', true)))',
    protected, account_column, account_column
  );
  execute format('grant select, insert, update, delete on %s to varai_app', protected);
end
$$;

create table hosts (
  id text primary key,
  name text not null,
  created_at timestamptz not null default now()
);

-- SHA-256 is enough: a key is 256 random bits, so there is nothing to guess that a slow hash would slow down.
create table secret_keys (
  hash text primary key,
  host text not null references hosts (id),
  last4 text not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);

create table accounts (
  id text primary key,
  host text not null references hosts (id),
  external_id text not null,
  name text not null,
  email text not null,
  rail text not null default 'stripe' check (rail in ('stripe', 'shopify-app-pricing', 'shopify-billing')),
  currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
  time_zone text not null default 'UTC',
  locale text,
  stripe_customer_id text unique,
  created_at timestamptz not null default now(),
  unique (host, external_id)
);
select varai_protect('accounts', 'id');

create table portal_sessions (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  host text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (account, id)
);
create index portal_sessions_by_id on portal_sessions (id);
create index portal_sessions_by_expiry on portal_sessions (expires_at);
select varai_protect('portal_sessions');

-- `account` is the caller: an account's id, or `host:` and a host's id where a secret key writes.
create table idempotency_keys (
  account text not null,
  key text not null,
  fingerprint text not null,
  owner text not null,
  lease_until timestamptz not null,
  status integer,
  headers text,
  answer text,
  created_at timestamptz not null,
  primary key (account, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
select varai_protect('idempotency_keys');

create table outbox_mails (
  account text not null,
  key text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  html text,
  created_at timestamptz not null default now(),
  attempts integer not null default 0,
  lease_until timestamptz,
  sent_at timestamptz,
  primary key (account, key)
);
select varai_protect('outbox_mails');

create table inbox_events (
  source text not null,
  id text not null,
  type text not null,
  created_at timestamptz not null,
  body jsonb not null,
  received_at timestamptz not null default now(),
  attempts integer not null default 0,
  lease_until timestamptz,
  done_at timestamptz,
  primary key (source, id)
);
create index inbox_events_open on inbox_events (received_at) where done_at is null;
