-- What jobs go through in pages, each after the last of the one before: the order of the page is the order of the index.
drop index payment_method_expiries_due;
create index payment_method_expiries_due on payment_method_expiries ((exp_year * 12 + exp_month), account) where told_at is null;
drop index usage_periods_open;
create index usage_periods_open on usage_periods (ends_at, account, starts_at) where overage is null;
