-- The queue makes its own tables, under a lock of its own. Its schema comes first and from here: instances that begin at
-- once would otherwise make it twice.
create schema if not exists pgboss;
