-- What each user wants to be told of. The row of no user is what the account had said for all: the beginning of whoever says nothing,
-- and the digest that goes to the account's address until the user of that address says something.
alter table notification_preferences add column user_id text not null default '';
alter table notification_preferences alter column user_id drop default;
alter table notification_preferences drop constraint notification_preferences_pkey;
alter table notification_preferences add primary key (account, user_id);
-- Whom the digest is sent to, and when this user was last seen here. Null for no user.
alter table notification_preferences add column name text;
alter table notification_preferences add column email text;
alter table notification_preferences add column seen_at timestamptz;
-- The keys that a digest has told or passed over already: of 500 notifications at most.
alter table notification_preferences add column digested jsonb not null default '[]';
update notification_preferences as one set digested = coalesce((
  select jsonb_agg(key) from notifications where notifications.account = one.account and digested_at is not null), '[]');
alter table notifications drop column digested_at;
