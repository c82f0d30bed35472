import type { LiveTopic } from '@varai/client';
import { sql } from 'kysely';
import type { Transaction } from '../database.ts';
import type { Position } from './topic.ts';

/** Changes that are kept for each account and topic: who missed more gets the state. */
export const kept = 100;

interface Change {
  readonly account: string;
  readonly topic: LiveTopic;
  readonly delta?: unknown;
}

const published = new WeakMap<Transaction, Change[]>();

/**
 * Tells open pages of a change, if and when its transaction commits. Takes nothing at once, and may be called as often as
 * one likes: the transaction ends with one statement for all that was published in it, and two more where there are deltas.
 *
 * `delta` is for topics that tell their changes one by one (`stateIn`): JSON, small. Without it the state is told.
 */
export function publish(trx: Transaction, account: string, topic: LiveTopic, delta?: unknown): void {
  const changes = published.get(trx) ?? [];
  changes.push({ account, topic, delta });
  published.set(trx, changes);
}

const keyOf = ({ account, topic }: Pick<Change, 'account' | 'topic'>): string => `${account}\n${topic}`;

/**
 * Raises the numbers of what was published in the transaction; the last that is done in it, since whoever publishes the
 * same topic of the same account waits from here to the commit.
 */
export async function raise(trx: Transaction): Promise<readonly Position[]> {
  const changes = published.get(trx);
  if (!changes) return [];
  published.delete(trx);
  const counts = new Map<string, { account: string; topic: LiveTopic; changes: Change[] }>();
  for (const change of changes) {
    const known = counts.get(keyOf(change));
    if (known) known.changes.push(change);
    else counts.set(keyOf(change), { account: change.account, topic: change.topic, changes: [change] });
  }
  const topics = [...counts.values()];
  // sorted, so that no two transactions wait for each other
  const { rows } = await sql<Position>`
    insert into live_topics as known (account, topic, seq, at)
    select account, topic, raised, clock_timestamp() from unnest(
      ${topics.map(({ account }) => account)}::text[],
      ${topics.map(({ topic }) => topic)}::text[],
      ${topics.map((one) => String(stepsOf(one.changes)))}::bigint[]
    ) as change (account, topic, raised)
    order by account, topic
    on conflict (account, topic) do update set seq = known.seq + excluded.seq, at = excluded.at
    returning account, topic, seq`.execute(trx);
  await keep(
    trx,
    rows.flatMap((row) => numbered(row, counts.get(keyOf(row))?.changes ?? [])),
  );
  return rows;
}

/** Each delta takes a number; a state takes one, however often it was published. */
const stepsOf = (changes: readonly Change[]): number =>
  Math.max(1, changes.filter(({ delta }) => delta !== undefined).length);

const numbered = ({ account, topic, seq }: Position, changes: readonly Change[]) => {
  const deltas = changes.filter(({ delta }) => delta !== undefined);
  return deltas.map(({ delta }, index) => ({ account, topic, delta, seq: seq - deltas.length + 1 + index }));
};

async function keep(trx: Transaction, news: readonly (Position & { delta: unknown })[]): Promise<void> {
  if (news.length === 0) return;
  const columns = sql`
    ${news.map(({ account }) => account)}::text[], ${news.map(({ topic }) => topic)}::text[],
    ${news.map(({ seq }) => String(seq))}::bigint[]`;
  await sql`
    insert into live_journal (account, topic, seq, at, data)
    select account, topic, seq, clock_timestamp(), data::jsonb from unnest(
      ${columns}, ${news.map(({ delta }) => JSON.stringify(delta))}::text[]
    ) as news (account, topic, seq, data)`.execute(trx);
  await sql`
    delete from live_journal as old using unnest(${columns}) as news (account, topic, seq)
    where old.account = news.account and old.topic = news.topic and old.seq <= news.seq - ${kept}::bigint`.execute(trx);
}
