-- Where a merchant was sent to choose or approve a plan at Shopify, until it is known what came of it: one page an account.
create table shopify_pages (
  account text primary key references accounts (id) on delete cascade,
  -- Of this attempt at a page.
  id text not null,
  plan_id text not null,
  "interval" text not null check ("interval" in ('month', 'year')),
  -- Null while the charge is being made at Shopify.
  url text,
  -- The charge that waits for approval; null where the merchant chooses among all plans.
  charge text,
  opened_at timestamptz not null
);
select varai_protect('shopify_pages');
