-- Shops that are being opened: by one at a time, as each token that a shop gives ends the one before.
-- A row lives as long as that takes, or until its holder, who died, would have been done.
create table shop_openings (
  shop text primary key,
  until timestamptz not null
);
