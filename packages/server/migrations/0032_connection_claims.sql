-- Codes by which the merchant of a shop of Shopify connects it, from its admin, with the account that asked for it. One an account and shop.
create table connection_claims (
  account text not null references accounts (id) on delete cascade,
  -- A hash of the shop and the code.
  id text not null,
  shop text not null,
  -- The code, which its merchant may want to read again: sealed, bound to this row.
  sealed text not null,
  expires_at timestamptz not null,
  primary key (account, id)
);
create unique index connection_claims_by_id on connection_claims (id);
create unique index connection_claims_by_shop on connection_claims (account, shop);
select varai_protect('connection_claims');
