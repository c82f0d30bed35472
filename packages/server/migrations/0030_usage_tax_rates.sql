-- the tax rates that the invoice of a purchase names: said once, since a repeated request has to say the same
alter table token_purchases add column tax_rates text[] not null default '{}';
