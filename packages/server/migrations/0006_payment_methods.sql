-- What customers asked for with their payment methods. The methods themselves stay with the provider.

-- An id of the provider never comes back, so whatever was asked to go counts as gone from then on.
create table payment_method_acts (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  kind text not null check (kind in ('default', 'remove', 'twin')),
  method text not null,
  -- such as `visa 4242`, for the mail
  label text not null,
  new_default text,
  locale text,
  status text not null check (status in ('open', 'done')),
  created_at timestamptz not null,
  primary key (account, id)
);
select varai_protect('payment_method_acts');
create unique index payment_method_acts_one_removal on payment_method_acts (account, method) where kind <> 'default';
create index payment_method_acts_open on payment_method_acts (account) where status = 'open' and kind <> 'default';

-- The card that pays a running subscription, as it was last seen: what the word about its end is written from.
create table payment_method_expiries (
  account text primary key references accounts (id) on delete cascade,
  method text not null,
  label text not null,
  exp_month integer not null,
  exp_year integer not null,
  told_at timestamptz
);
select varai_protect('payment_method_expiries');
create index payment_method_expiries_due on payment_method_expiries ((exp_year * 12 + exp_month)) where told_at is null;

-- Links to the page where a method is added: each good for one method and ten minutes. Kept is a hash of the link's id.
create table payment_method_pages (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  locale text not null,
  return_url text,
  setup_intent text,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (account, id)
);
select varai_protect('payment_method_pages');
-- whoever has the link has nothing else
create index payment_method_pages_link on payment_method_pages (id);
