-- What hosts send in, the periods it falls into, who was told about it, what was bought beyond the plan, and what the
-- provider's meters have been told.

-- An event is kept as long as its time may still be counted (35 days and a day): a repetition is known by it until the
-- event itself is too old to be taken.
create table usage_events (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  meter text not null,
  quantity bigint not null check (quantity >= 0),
  at timestamptz not null,
  period_start timestamptz not null,
  primary key (account, id)
);
select varai_protect('usage_events');
create index usage_events_by_age on usage_events (at);

-- Of a gauge the newest event wins, whenever it arrives. `pushed` is what the provider's meter was told of.
alter table usage_counters
  add column last_at timestamptz,
  add column last_id text collate "C",
  add column pushed bigint not null default 0,
  add column pushes bigint not null default 0;
create index usage_counters_unpushed on usage_counters (account, meter) where used <> pushed;

-- The subscription's periods as they were seen. `overage` is what a closed one took of the tokens that were bought.
create table usage_periods (
  account text not null references accounts (id) on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  token_limit bigint,
  overage bigint,
  primary key (account, starts_at)
);
select varai_protect('usage_periods');
create index usage_periods_open on usage_periods (ends_at) where overage is null;

create table usage_alerts (
  account text not null references accounts (id) on delete cascade,
  meter text not null,
  period_start timestamptz not null,
  level text not null check (level in ('near', 'full')),
  used bigint not null,
  allowance bigint not null,
  ends_at timestamptz not null,
  at timestamptz not null,
  told_at timestamptz,
  primary key (account, meter, period_start, level)
);
select varai_protect('usage_alerts');
create index usage_alerts_untold on usage_alerts (account) where told_at is null;

-- What is said to the provider's meters, each under an identifier of its own; times of sending are wall time.
create table usage_pushes (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  meter text not null,
  customer text not null,
  quantity bigint not null,
  at timestamptz not null,
  attempts integer not null default 0,
  next_at timestamptz not null,
  asked_at timestamptz,
  state text not null default 'open' check (state in ('open', 'sent', 'unknown')),
  primary key (account, id)
);
select varai_protect('usage_pushes');
create index usage_pushes_open on usage_pushes (next_at) where state = 'open';

create table token_purchases (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  offer text,
  package_id text not null,
  price_id text not null,
  tokens bigint not null check (tokens > 0),
  amount bigint not null check (amount >= 0),
  currency text not null,
  customer text not null,
  method text,
  attempt integer not null default 1,
  attempted integer not null default 0,
  invoice_id text,
  status text not null check (status in ('processing', 'requires_action', 'requires_payment_method', 'paid', 'canceled')),
  failure_code text,
  failure_decline_code text,
  created_at timestamptz not null,
  looked_at timestamptz not null,
  -- in billing's time, as periods are
  paid_at timestamptz check ((paid_at is null) = (status <> 'paid')),
  primary key (account, id),
  unique (account, offer)
);
select varai_protect('token_purchases');
create unique index token_purchases_one_open on token_purchases (account)
  where status in ('processing', 'requires_action', 'requires_payment_method');
create index token_purchases_waiting on token_purchases (looked_at)
  where status in ('processing', 'requires_action', 'requires_payment_method');

create table notifications (
  account text not null references accounts (id) on delete cascade,
  key text not null,
  kind text not null,
  at timestamptz not null,
  data jsonb not null,
  read_at timestamptz,
  primary key (account, key)
);
select varai_protect('notifications');
create index notifications_by_age on notifications (account, at desc);
