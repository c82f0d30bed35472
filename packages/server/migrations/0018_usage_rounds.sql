-- What a purchase really took: from the payment method, and from the credit balance. Null for those of before, and until paid.
alter table token_purchases
  add column charged bigint check (charged >= 0),
  add column balance_used bigint check (balance_used >= 0);

-- A purchase widens the allowance: its thresholds are told anew, in a round that is counted by purchases.
alter table usage_alerts add column round bigint not null default 0;
alter table usage_alerts drop constraint usage_alerts_pkey;
alter table usage_alerts add primary key (account, meter, period_start, round, level);

-- A gauge is said to the provider again when a period begins, since a meter there knows nothing of the one before.
alter table usage_periods add column gauges_due boolean not null default true;
create index usage_periods_gauges on usage_periods (starts_at) where gauges_due;
alter table usage_counters add column unsaid boolean not null default false;
drop index usage_counters_unpushed;
create index usage_counters_unpushed on usage_counters (account, meter) where used <> pushed or unsaid;
