import { sql } from 'kysely';
import type { Database } from './database.ts';

declare module './database.ts' {
  interface Tables {
    blob_chunks: { account: string; blob: string; position: number; bytes: Uint8Array; expires_at: Date };
  }
}

/** Bytes that outlive a request and any instance, never more than a piece of them in memory. */
export interface Blobs {
  /** Keeps it in place of what had the name; answers its bytes. One statement a piece. */
  write(account: string, name: string, expiresAt: Date, source: AsyncIterable<Uint8Array>): Promise<number>;
  /** One statement a piece. Ends at once where there is nothing of that name. */
  read(account: string, name: string): AsyncIterable<Uint8Array>;
  /** Forgets all whose name begins so. */
  remove(account: string, prefix: string): Promise<void>;
  /** Forgets what has expired, of all accounts. */
  purge(now: Date): Promise<void>;
}

/** Bytes in a piece. */
export const pieceSize = 256 * 1024;

/** In the product's own database, so that it works with any number of instances. */
export const databaseBlobs = (database: Database): Blobs => ({
  async write(account, blob, expiresAt, source) {
    await database.as(account, (trx) =>
      trx.deleteFrom('blob_chunks').where('account', '=', account).where('blob', '=', blob).execute(),
    );
    let position = 0;
    let size = 0;
    for await (const bytes of pieces(source)) {
      const row = { account, blob, position, bytes, expires_at: expiresAt };
      await database.as(account, (trx) => trx.insertInto('blob_chunks').values(row).execute());
      position += 1;
      size += bytes.byteLength;
    }
    return size;
  },

  async *read(account, blob) {
    for (let position = 0; ; position += 1) {
      const row = await database.as(account, (trx) =>
        trx
          .selectFrom('blob_chunks')
          .select('bytes')
          .where('account', '=', account)
          .where('blob', '=', blob)
          .where('position', '=', position)
          .executeTakeFirst(),
      );
      if (!row) return;
      yield row.bytes;
    }
  },

  async remove(account, prefix) {
    await database.as(account, (trx) =>
      trx
        .deleteFrom('blob_chunks')
        .where('account', '=', account)
        .where(sql<boolean>`starts_with(blob, ${prefix})`)
        .execute(),
    );
  },

  async purge(now) {
    await database.system((trx) => trx.deleteFrom('blob_chunks').where('expires_at', '<', now).execute());
  },
});

/** The same bytes in pieces of one size; the last may be smaller. */
async function* pieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    for (let rest = chunk; rest.byteLength > 0;) {
      const taken = rest.subarray(0, pieceSize - size);
      held.push(taken);
      size += taken.byteLength;
      rest = rest.subarray(taken.byteLength);
      if (size < pieceSize) continue;
      yield Buffer.concat(held);
      held = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(held);
}
