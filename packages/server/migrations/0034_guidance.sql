-- How far each user is with tours, wizards and the checklist: never more than 50 names of a user.
create table guidance_progress (
  account text not null references accounts (id) on delete cascade,
  user_id text not null,
  name text not null,
  state text not null check (state in ('open', 'done', 'skipped')),
  step text,
  draft jsonb not null,
  revision bigint not null,
  updated_at timestamptz not null,
  primary key (account, user_id, name)
);
select varai_protect('guidance_progress');

-- Accounts of which the last look at the provider has found a payment method on file.
create table payment_methods_kept (
  account text primary key references accounts (id) on delete cascade
);
select varai_protect('payment_methods_kept');
-- A card that was remembered is one.
insert into payment_methods_kept (account) select account from payment_method_expiries;
