-- A year's invoices as one archive: what it holds, how far it is, and the files themselves in chunks.

create table invoice_archives (
  account text not null references accounts (id) on delete cascade,
  id text not null,
  "year" integer not null,
  status text not null check (status in ('preparing', 'ready', 'failed')),
  -- Something of the year has changed since: the next wish makes a new one.
  stale boolean not null default false,
  -- The last invoice that was counted, and whether all are.
  last_counted text,
  counted boolean not null default false,
  done integer not null default 0,
  total integer not null default 0,
  table_size bigint,
  failures integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (account, id)
);
select varai_protect('invoice_archives');
create unique index invoice_archives_one_live on invoice_archives (account, "year") where not stale and status <> 'failed';

-- One invoice of an archive. The address of its file is forgotten once the file is here.
create table invoice_archive_entries (
  account text not null,
  archive text not null,
  position integer not null,
  invoice_id text not null,
  invoice jsonb not null,
  file_url text,
  state text not null check (state in ('waiting', 'kept', 'absent')),
  size bigint not null default 0,
  primary key (account, archive, position),
  unique (account, archive, invoice_id),
  foreign key (account, archive) references invoice_archives (account, id) on delete cascade
);
select varai_protect('invoice_archive_entries');
create index invoice_archive_entries_waiting on invoice_archive_entries (account, archive, position) where state = 'waiting';

-- Bytes of any feature, in pieces small enough to be held in memory, until they expire.
create table blob_chunks (
  account text not null references accounts (id) on delete cascade,
  blob text not null,
  position integer not null,
  bytes bytea not null,
  expires_at timestamptz not null,
  primary key (account, blob, position)
);
select varai_protect('blob_chunks');
create index blob_chunks_by_expiry on blob_chunks (expires_at);
