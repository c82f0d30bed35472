-- What an account wants to be told of, when its next digest is due, and what a digest has told already.
create table notification_preferences (
  account text primary key references accounts (id) on delete cascade,
  muted jsonb not null default '[]',
  digest text not null default 'off' check (digest in ('off', 'daily', 'weekly')),
  next_digest_at timestamptz check ((next_digest_at is null) = (digest = 'off'))
);
select varai_protect('notification_preferences');
create index notification_digests_due on notification_preferences (next_digest_at) where next_digest_at is not null;

alter table notifications add column digested_at timestamptz;
drop index notifications_by_age;
create index notifications_newest on notifications (account, at desc, key desc);
create index notifications_by_age on notifications (at);

-- The trouble that the account was told of last; null once it is well.
alter table connections add column told text;
