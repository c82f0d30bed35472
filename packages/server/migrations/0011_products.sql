-- What a store sells, how much of it is where, and what is running out.
create table products (
  account text not null,
  store text not null,
  sku text not null,
  title text,
  -- Minor units of the store's currency.
  price bigint,
  active boolean not null,
  -- Low from this many pieces on.
  low_at bigint,
  -- The newest version counts; of two with one time the one with the greater fingerprint. So with levels.
  version timestamptz not null,
  fingerprint text not null collate "C",
  primary key (account, store, sku),
  foreign key (account, store) references stores (account, id) on delete cascade
);
select varai_protect('products');

-- Levels of a product may come before it.
create table stock_levels (
  account text not null,
  store text not null,
  sku text not null,
  location text not null,
  available bigint not null,
  version timestamptz not null,
  fingerprint text not null collate "C",
  primary key (account, store, sku, location),
  foreign key (account, store) references stores (account, id) on delete cascade
);
select varai_protect('stock_levels');

-- Follows from the two: kept beside them, so that who alerts reads what is low and nothing else.
create table low_stock (
  account text not null,
  store text not null,
  sku text not null,
  available bigint not null,
  low_at bigint not null,
  -- The newest version of what it follows from.
  at timestamptz not null,
  primary key (account, store, sku),
  foreign key (account, store, sku) references products (account, store, sku) on delete cascade
);
select varai_protect('low_stock');
