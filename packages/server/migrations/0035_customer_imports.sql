-- Imports that customers began in a page: how large their file is and by what it is known again. Both are empty of a host's own.
alter table order_imports
  add column file_size bigint,
  add column file_mark text,
  -- Ended by a customer before the file did.
  add column stopped boolean not null default false,
  add constraint order_imports_file check ((file_size is null) = (file_mark is null));
create index order_imports_customers on order_imports (account, created_at desc, id) where file_mark is not null;

-- Which of the format's columns is to be mended.
alter table order_import_refusals add column field text;
