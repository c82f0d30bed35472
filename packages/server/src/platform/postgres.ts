import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { DatabaseError, parseBigint, types, type Engine, type Session } from './engine.ts';
import { listenOverPostgres } from './postgres-listen.ts';

const parsers = new Map<number, (text: string) => unknown>([
  [types.bigint, parseBigint],
  [types.date, (text) => text],
]);

// any number is allowed: the enumeration of the types names only those that Postgres is born with
const builtIn = pg.types.getTypeParser as (id: number, format?: 'text') => unknown;

/** Of this pool only: the driver's global parsers stay as they are. */
const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text'): unknown =>
    parsers.get(id) ?? builtIn(id, format)) as pg.CustomTypesConfig['getTypeParser'],
};

const sessionOf = (client: pg.PoolClient): Session => ({
  async query(sql, parameters = []) {
    const { rows, rowCount } = await client.query(sql, [...parameters]);
    return { rows: rows as Record<string, unknown>[], affectedRows: rowCount ?? undefined };
  },
  async exec(sql) {
    const answer = (await client.query(sql)) as pg.QueryResult | pg.QueryResult[];
    const results = Array.isArray(answer) ? answer : [answer];
    return {
      rows: results.flatMap(({ rows }) => rows as Record<string, unknown>[]),
      affectedRows: results.at(-1)?.rowCount ?? undefined,
    };
  },
});

/** @throws DatabaseError when nobody answers, or the address is refused. */
export async function openPostgres(connectionString: string, options: { max?: number } = {}): Promise<Engine> {
  const settings = { connectionString, types: typeParsers, connectionTimeoutMillis: 10_000, application_name: 'varai' };
  const pool = new pg.Pool({ ...settings, max: options.max ?? 10 });
  // Without a listener a connection that breaks while idle ends the process; the pool replaces it by itself.
  pool.on('error', () => {});
  // Likewise one that is out of the pool and breaks between two statements of a transaction: the next statement says so.
  pool.on('connect', (client) => client.on('error', () => {}));

  try {
    (await pool.connect()).release();
  } catch (cause) {
    await pool.end();
    const { code, message } = cause as { code?: string; message: string };
    throw new DatabaseError(
      `The database of DATABASE_URL cannot be reached (${code ?? message}): check its address, and that Postgres runs there.`,
      { cause },
    );
  }

  const channel = listenOverPostgres(() => new pg.Client(settings));
  return {
    name: 'postgres',
    dialect: new PostgresDialect({ pool }),
    async hold(work) {
      const client = await pool.connect();
      try {
        const result = await work(sessionOf(client));
        client.release();
        return result;
      } catch (error) {
        // What failed may have left a transaction open: the next caller gets a fresh connection.
        client.release(true);
        throw error;
      }
    },
    listen: channel.listen,
    async close() {
      await channel.close();
      await pool.end();
    },
  };
}
