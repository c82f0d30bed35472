-- What else is tried of a connection: products and stock, each apart.
alter table connection_checks drop constraint connection_checks_capability_check;
alter table connection_checks add constraint connection_checks_capability_check
  check (capability in ('sign_in', 'read_orders', 'receive_webhooks', 'read_products', 'read_stock'));

-- A webhook's round trip: the operation whose end the shop has to tell us, when it began, and when we heard.
alter table connections add column echo_id text;
alter table connections add column echo_at timestamptz;
alter table connections add column echo_heard_at timestamptz;
