-- whether the session that asked for the link may see the profile: only then the page begins with what is known of who pays
alter table payment_method_pages add column holder boolean not null default false;
