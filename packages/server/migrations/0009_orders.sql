-- Orders by store, and what they add up to. Amounts are minor units of the store's currency.
create table stores (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  name text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  time_zone text not null,
  created_at timestamptz not null,
  -- When orders were counted last.
  counted_at timestamptz,
  primary key (account, id)
);
select varai_protect('stores');

create table orders (
  account text not null,
  store text not null,
  id text not null,
  kind text not null check (kind in ('order', 'credit')),
  status text not null check (status in ('placed', 'cancelled')),
  test boolean not null,
  placed_at timestamptz not null,
  -- The newest version counts; of two with one time the one with the greater fingerprint.
  version timestamptz not null,
  fingerprint text not null collate "C",
  -- The import that wrote it, whose later lines are added to it.
  source text,
  country text,
  customer text,
  net bigint not null,
  items bigint not null,
  primary key (account, store, id),
  foreign key (account, store) references stores (account, id) on delete cascade
);
create index orders_by_customer on orders (account, store, customer, placed_at, id)
  where customer is not null and kind = 'order' and status = 'placed' and not test;
select varai_protect('orders');

create table order_lines (
  account text not null,
  store text not null,
  order_id text not null,
  line bigint not null,
  sku text not null,
  title text,
  quantity bigint not null,
  amount bigint not null,
  primary key (account, store, order_id, line)
);
select varai_protect('order_lines');

-- The first order of each customer, which makes him a new one on that day.
create table order_customers (
  account text not null,
  store text not null,
  customer text not null,
  first_order text not null,
  first_at timestamptz not null,
  primary key (account, store, customer)
);
select varai_protect('order_customers');

-- What is read: sums by minute, hour and day of the store.
create table metric_rollups (
  account text not null,
  store text not null,
  grain text not null check (grain in ('minute', 'hour', 'day')),
  bucket timestamptz not null,
  revenue bigint not null,
  orders bigint not null,
  items bigint not null,
  returns bigint not null,
  customer_orders bigint not null,
  new_customers bigint not null,
  primary key (account, store, grain, bucket)
);
select varai_protect('metric_rollups');

create table metric_country_days (
  account text not null,
  store text not null,
  bucket timestamptz not null,
  country text not null,
  revenue bigint not null,
  orders bigint not null,
  primary key (account, store, bucket, country)
);
select varai_protect('metric_country_days');

create table order_imports (
  account text not null,
  id text not null,
  store text not null,
  name text not null,
  format jsonb not null,
  -- Bytes taken, the text after the last whole line, the head line once it is known, and lines seen with it.
  received bigint not null default 0,
  rest text not null default '',
  head jsonb,
  line bigint not null default 0,
  lines bigint not null default 0,
  accepted bigint not null default 0,
  refused bigint not null default 0,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (account, id),
  foreign key (account, store) references stores (account, id) on delete cascade
);
select varai_protect('order_imports');

-- At most 10,000 for one import; the count goes on.
create table order_import_refusals (
  account text not null,
  import text not null,
  line bigint not null,
  code text not null,
  message text not null,
  primary key (account, import, line),
  foreign key (account, import) references order_imports (account, id) on delete cascade
);
select varai_protect('order_import_refusals');
