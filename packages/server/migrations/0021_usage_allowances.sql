-- A larger plan widens the allowance as a purchase does: a threshold is told once for each allowance, whatever widened it.
delete from usage_alerts as one using usage_alerts as other
where (one.account, one.meter, one.period_start, one.level, one.allowance)
  = (other.account, other.meter, other.period_start, other.level, other.allowance) and one.round < other.round;
alter table usage_alerts drop constraint usage_alerts_pkey;
alter table usage_alerts drop column round;
alter table usage_alerts add primary key (account, meter, period_start, allowance, level);
