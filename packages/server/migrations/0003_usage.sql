-- What an account has used of each meter in a billing period; seats and storage keep one row, with the period's start at the epoch.
create table usage_counters (
  account text not null references accounts (id) on delete cascade,
  meter text not null check (meter in ('ai_tokens', 'api_calls', 'storage', 'seats')),
  period_start timestamptz not null,
  used bigint not null check (used >= 0),
  primary key (account, meter, period_start)
);
select varai_protect('usage_counters');
