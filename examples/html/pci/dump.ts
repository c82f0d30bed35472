// Every row of every table of a data folder as text, the queue's too: `node --conditions=@varai/source dump.ts <folder>`.
import { openDatabase } from '@varai/server';
import { sql } from 'kysely';

const [dataDir = ''] = process.argv.slice(2);
const database = await openDatabase({ dataDir });
await database.system(async (trx) => {
  const tables = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(trx);
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(trx);
    console.log(`${name}: ${String(rows.length)}`);
    for (const { row } of rows) console.log(row);
  }
});
await database.close();
