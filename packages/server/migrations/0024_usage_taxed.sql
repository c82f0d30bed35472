-- whether the invoice of a purchase works out a tax: said once, since a repeated request has to say the same
alter table token_purchases add column taxed boolean not null default false;
