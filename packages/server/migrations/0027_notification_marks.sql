-- What one user has marked. `notifications.read_at` stays what holds for all: it was mended, or was read when marks were the account's.
create table notification_marks (
  account text not null,
  key text not null,
  user_id text not null,
  -- Null where the user says that it is unread, whatever holds for all.
  read_at timestamptz,
  -- Of whoever gets the digest.
  of_owner boolean not null,
  primary key (account, key, user_id),
  foreign key (account, key) references notifications (account, key) on delete cascade
);
select varai_protect('notification_marks');
