import type { Dialect } from 'kysely';

export interface Result {
  readonly rows: Record<string, unknown>[];
  readonly affectedRows: number | undefined;
}

/** One session of the database, held by one caller at a time. */
export interface Session {
  query(sql: string, parameters?: readonly unknown[]): Promise<Result>;
  /** Several statements in one text, without parameters; the rows of all of them. */
  exec(sql: string): Promise<Result>;
}

/** What PGlite and Postgres have in common, as far as this server needs it. */
export interface Engine {
  readonly name: 'pglite' | 'postgres';
  readonly dialect: Dialect;
  /** Holds one session for the length of the work. */
  hold<T>(work: (session: Session) => Promise<T>): Promise<T>;
  listen(channel: string, handler: (payload: string) => void, onGap?: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** `bigint` as a number where that is exact. Used by both engines, so that rows are equal. */
export const parseBigint = (text: string): number | bigint => {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
};

/** Object ids of Postgres's types. */
export const types = { bigint: 20, date: 1082 } as const;

/** The database cannot be used. Its message is one sentence for whoever starts the server. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}
