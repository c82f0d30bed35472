-- How often they were changed, so that an older wish from another device is not written over a newer one.
alter table notification_preferences add column revision integer not null default 0;
