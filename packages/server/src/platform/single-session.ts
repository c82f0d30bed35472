import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
} from 'kysely';
import type { Session } from './engine.ts';

/**
 * Kysely over the one session of an embedded database.
 *
 * Kysely's own dialect for PGlite shares its connection between concurrent callers, whose transactions then mix. Here a
 * connection is handed out to one caller at a time.
 */
export function singleSessionDialect(session: Session, acquire: () => Promise<() => void>): Dialect {
  const releases = new WeakMap<DatabaseConnection, () => void>();
  const run = async (connection: DatabaseConnection, sql: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };

  const driver: Driver = {
    init: async () => {},
    async acquireConnection() {
      const release = await acquire();
      const connection: DatabaseConnection = {
        async executeQuery<R>({ sql, parameters }: CompiledQuery) {
          const { rows, affectedRows } = await session.query(sql, parameters);
          return {
            rows: rows as R[],
            ...(affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) }),
          };
        },
        streamQuery() {
          throw new Error('The embedded database does not stream.');
        },
      };
      releases.set(connection, release);
      return connection;
    },
    beginTransaction: async (connection) => run(connection, 'begin'),
    commitTransaction: async (connection) => run(connection, 'commit'),
    rollbackTransaction: async (connection) => run(connection, 'rollback'),
    releaseConnection: async (connection) => releases.get(connection)?.(),
    destroy: async () => {},
  };

  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
