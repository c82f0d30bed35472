-- The mirror of the provider's subscriptions, the changes that customers confirmed, and what is under way at the provider.

create table subscriptions (
  account text primary key references accounts (id) on delete cascade,
  subscription_id text not null,
  plan_id text not null,
  "interval" text not null check ("interval" in ('month', 'year')),
  status text not null,
  price_amount bigint not null,
  price_currency text not null,
  started_at timestamptz not null,
  period_start timestamptz not null,
  period_end timestamptz not null,
  trial_end timestamptz,
  cancel_at timestamptz,
  sync bigint not null,
  synced_at timestamptz not null
);
select varai_protect('subscriptions');
create index subscriptions_due on subscriptions (period_end) where status not in ('canceled', 'incomplete_expired');

-- Looks at the provider are numbered when they begin; the newest that was written wins.
create table subscription_syncs (
  account text primary key references accounts (id) on delete cascade,
  started bigint not null,
  applied bigint not null default 0
);
select varai_protect('subscription_syncs');

create table plan_changes (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  quote_id text not null,
  plan_id text not null,
  "interval" text not null check ("interval" in ('month', 'year')),
  direction text not null check (direction in ('upgrade', 'downgrade', 'interval')),
  timing text not null check (timing in ('immediately', 'period_end')),
  from_plan_id text not null,
  from_interval text not null,
  status text not null check (status in
    ('processing', 'requires_action', 'requires_payment_method', 'scheduled', 'succeeded', 'expired', 'canceled')),
  step text not null check (step in ('send', 'keep', 'wait', 'done')),
  attempt integer not null,
  customer text not null,
  subscription_id text not null,
  item_id text not null,
  price_id text not null,
  quantity integer not null,
  proration_date bigint,
  behaviour text not null,
  fingerprint text not null,
  due_now bigint not null,
  recurring bigint not null,
  currency text not null,
  suspended_by text,
  invoice_id text,
  amount_due bigint,
  effective_at timestamptz,
  expires_at timestamptz,
  failure_code text,
  failure_decline_code text,
  failure_method text,
  wait_sync bigint not null,
  locale text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account, id),
  unique (account, quote_id)
);
select varai_protect('plan_changes');
create unique index plan_changes_one_open on plan_changes (account)
  where status in ('processing', 'requires_action', 'requires_payment_method');
create unique index plan_changes_one_scheduled on plan_changes (account) where status = 'scheduled';
create index plan_changes_live on plan_changes (account, created_at) where step <> 'done';

create table subscription_acts (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  kind text not null check (kind in ('cancel', 'resume')),
  subscription_id text not null,
  reason text not null,
  comment text,
  locale text,
  status text not null check (status in ('open', 'done', 'failed')),
  created_at timestamptz not null default now(),
  primary key (account, id)
);
select varai_protect('subscription_acts');
create unique index subscription_acts_one_open on subscription_acts (account) where status = 'open';
