-- What each look at a connection found: one row for each thing that was tried. Kept for a week.
create table connection_checks (
  account text not null,
  connection text not null,
  capability text not null check (capability in ('sign_in', 'read_orders', 'receive_webhooks')),
  at timestamptz not null,
  -- `connected` where it went well.
  state text not null,
  cause text,
  latency_ms integer not null,
  primary key (account, connection, capability, at),
  foreign key (account, connection) references connections (account, id) on delete cascade
);
create index connection_checks_newest on connection_checks (account, connection, at desc, capability);
create index connection_checks_by_age on connection_checks (at);
select varai_protect('connection_checks');
