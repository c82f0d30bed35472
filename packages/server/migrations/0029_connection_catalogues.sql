-- How far products and stock of a shop are taken: each part by itself.
alter table connections add column catalogue jsonb not null default '{}';
