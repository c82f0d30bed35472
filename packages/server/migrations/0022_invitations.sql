-- Addresses by which a shop of Magento, which its merchant activates over there, is connected with the account that asked for them.
create table connection_invitations (
  account text not null references accounts (id) on delete cascade,
  -- A hash of the secret in the address.
  id text not null,
  -- The shop that was connected by it, and may be authorized anew.
  shop text,
  -- What the shop posted, until it is exchanged: sealed, bound to this row.
  sealed text,
  expires_at timestamptz not null,
  primary key (account, id)
);
create unique index connection_invitations_by_id on connection_invitations (id);
select varai_protect('connection_invitations');
