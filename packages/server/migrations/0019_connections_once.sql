-- What exactly is wrong with a connection, where its state alone does not say it, and when its last look failed.
alter table connections add column cause text;
alter table connections add column failed_at timestamptz;

-- A shop belongs to one account at a time: Shopify keeps one offline token of it. Of two the newer one stays.
update connections as one
set state = 'uninstalled', sealed = null, renew_at = null, expires_at = null, renewing_until = null
where state <> 'uninstalled' and exists (
  select 1 from connections as other
  where other.platform = one.platform and other.shop = one.shop and other.state <> 'uninstalled'
    and (other.connected_at, other.account, other.id) > (one.connected_at, one.account, one.id)
);
create unique index connections_once on connections (platform, shop) where state <> 'uninstalled';

-- Shops whose orders an account has taken: privacy is owed to them when the connection is long gone.
create table connected_shops (
  account text not null references accounts (id) on delete cascade,
  platform text not null,
  shop text not null,
  -- Until when everything was taken, of one that was disconnected.
  counted_until timestamptz,
  primary key (account, platform, shop)
);
create index connected_shops_by_shop on connected_shops (platform, shop);
insert into connected_shops (account, platform, shop) select account, platform, shop from connections;
select varai_protect('connected_shops');

-- Whether customers of the store were forgotten: only then is each arriving order compared with them.
alter table stores add column forgets boolean not null default false;

-- Customers who asked to be forgotten, by a hash, and the name that leads nowhere which their orders bear.
create table forgotten_customers (
  account text not null references accounts (id) on delete cascade,
  store text not null,
  hash text not null,
  name text not null,
  primary key (account, store, hash)
);
select varai_protect('forgotten_customers');
