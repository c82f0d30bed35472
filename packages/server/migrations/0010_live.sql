-- What the live channel counts by: one number per account and topic, raised by the transaction that changes what the topic shows.
create table live_topics (
  account text not null references accounts (id) on delete cascade,
  topic text not null,
  seq bigint not null,
  at timestamptz not null,
  primary key (account, topic)
);
select varai_protect('live_topics');

-- The last changes of topics that tell them one by one; at most 100 for each account and topic.
create table live_journal (
  account text not null,
  topic text not null,
  seq bigint not null,
  at timestamptz not null,
  data jsonb not null,
  primary key (account, topic, seq),
  foreign key (account, topic) references live_topics (account, topic) on delete cascade
);
select varai_protect('live_journal');
