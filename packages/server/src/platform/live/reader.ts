import { isVaraiError, type LiveTopic } from '@varai/client';
import { sql } from 'kysely';
import type { Database, Transaction } from '../database.ts';
import { kept } from './publish.ts';
import type { RoomSource, Position } from './topic.ts';

export interface Entry {
  readonly seq: number;
  readonly kind: 'state' | 'delta';
  readonly at: Date;
  readonly data: unknown;
}

/** What a page has to be sent to be up to date. */
export interface News {
  readonly seq: number;
  readonly entries: readonly Entry[];
}

interface Row {
  readonly seq: number;
  readonly at: Date;
}

/** Reads what was published; each call is one transaction of the account, and a second one where `state` makes its own. */
export function createReader(database: Database) {
  const position = async (trx: Transaction, account: string, topic: LiveTopic): Promise<Row> => {
    const { rows } = await sql<Row>`
      select seq, at from live_topics where account = ${account} and topic = ${topic}`.execute(trx);
    return rows[0] ?? { seq: 0, at: new Date(0) };
  };

  /** Publishers of the topic wait until the transaction ends. The row is made where nothing was published yet. */
  const hold = async (trx: Transaction, account: string, topic: LiveTopic): Promise<Row> => {
    const { rows } = await sql<Row>`
      insert into live_topics as known (account, topic, seq, at) values (${account}, ${topic}, 0, clock_timestamp())
      on conflict (account, topic) do update set seq = known.seq
      returning seq, at`.execute(trx);
    return rows[0] as Row; // safe: either way a row is returned
  };

  const stateOf = (row: Row, data: unknown): News => ({ seq: row.seq, entries: [{ ...row, kind: 'state', data }] });

  return {
    /** The state, with the number that it has come to at least; with `stateIn` exactly. */
    async state(account: string, topic: LiveTopic, source: RoomSource): Promise<News> {
      if ('stateIn' in source) {
        const { stateIn } = source;
        return database.as(account, async (trx) => {
          const row = await hold(trx, account, topic);
          return stateOf(row, await stateIn(trx, account));
        });
      }
      const row = await database.as(account, (trx) => position(trx, account, topic));
      // what its GET would answer with an error is nothing to be told, and ends no line on which other topics come: the page reads
      // for itself, and shows it
      const unsaid = (error: unknown) => {
        if (isVaraiError(error)) return null;
        throw error;
      };
      return stateOf(row, await source.state(account).catch(unsaid));
    },

    /** The changes after `from`; undefined when they are not all kept. */
    changes: (account: string, topic: LiveTopic, from: number): Promise<News | undefined> =>
      database.as(account, async (trx) => {
        const { seq } = await position(trx, account, topic);
        if (seq === from) return { seq, entries: [] };
        if (seq < from || seq - from > kept) return undefined;
        const { rows } = await sql<Row & { data: unknown }>`
          select seq, at, data from live_journal
          where account = ${account} and topic = ${topic} and seq > ${from} and seq <= ${seq}
          order by seq`.execute(trx);
        if (rows.length !== seq - from) return undefined;
        return { seq, entries: rows.map((row) => ({ ...row, kind: 'delta' as const })) };
      }),

    /** Where the topics of these accounts stand: one statement. */
    positions: (accounts: readonly string[]): Promise<readonly Position[]> =>
      database.system(async (trx) => {
        const { rows } = await sql<Position>`
          select account, topic, seq from live_topics where account = any(${accounts}::text[])`.execute(trx);
        return rows;
      }),
  };
}

export type LiveReader = ReturnType<typeof createReader>;
