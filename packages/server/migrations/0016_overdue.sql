-- When a mail, or an event of a vendor, is taken up again by the sweep of every minute if nothing has ended it by then:
-- the retries of its job end after some time, what has to be done does not.
alter table outbox_mails add column next_at timestamptz not null default now();
create index outbox_mails_overdue on outbox_mails (next_at, account, key) where sent_at is null;

alter table inbox_events add column next_at timestamptz not null default now();
create index inbox_events_overdue on inbox_events (next_at, source, id) where done_at is null;
