-- What an account says about itself, as far as `accounts` does not hold it, and what the provider knew of it when it was last looked at.

create table profiles (
  account text primary key references accounts (id) on delete cascade,
  contact_name text not null default '',
  phone text,
  address jsonb,
  tax_ids jsonb not null default '[]',
  -- What the register said of each tax id, by `type:value`.
  register jsonb not null default '{}',
  -- The provider's side after the last look; null before the first.
  mirror jsonb,
  -- Counts what can be edited; the profile's version.
  revision bigint not null default 1,
  -- The idempotency key of the last change, so that one whose answer was lost is not stale to itself.
  last_key text,
  updated_at timestamptz not null,
  updated_by text,
  -- Looks at the provider that were asked for, and up to which one they were done.
  wanted bigint not null default 0,
  done bigint not null default 0,
  lease_until timestamptz
);
select varai_protect('profiles');
create index profiles_unsettled on profiles (account) where wanted > done;

create table profile_emails (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  email text not null,
  status text not null check (status in ('open', 'confirmed', 'superseded', 'canceled')),
  locale text,
  -- Confirmation mails that were sent, the last one when.
  mails integer not null default 1,
  mailed_at timestamptz not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  primary key (account, id)
);
select varai_protect('profile_emails');
create unique index profile_emails_one_open on profile_emails (account) where status = 'open';
