create table __table__ (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  title text not null,
  created_at timestamptz not null default now(),
  primary key (account, id)
);
create index __table___newest on __table__ (account, created_at desc);
select varai_protect('__table__');
