import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPrepare, entriesOf } from '../../src/features/invoices/archive/prepare.ts';
import { pieceSize } from '../../src/platform/blobs.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { engines, open, place, type Place } from '../billing/databases.ts';
import { all, expiresAt, invoicesOf, now, opened } from './archives.ts';

describe.each(engines)('an archive, on %s,', (engine) => {
  let where: Place;
  let database: OpenDatabase;

  beforeAll(async () => {
    where = await place(engine, 'memory');
    database = await open(where);
  });
  afterAll(async () => {
    await database.close();
    await where.remove();
  });

  test('of 450 invoices is made in bounded portions, four files at once at most', async () => {
    const { finish, fetched, look, counts, store, archive } = await opened(database, invoicesOf(450));
    await finish();
    expect(await look()).toMatchObject({ status: 'ready', done: 450, total: 450 });
    expect(new Set(fetched).size).toBe(450);
    expect(fetched).toHaveLength(450);
    expect(counts()).toEqual({ most: 4, listed: 5, sent: 4 });
    const positions = (await all(entriesOf(store, archive))).map(({ position }) => position);
    expect(positions).toEqual(Array.from({ length: 450 }, (_, index) => index));
  });

  test('goes on where it was, wherever its process ended', async () => {
    let points = 0;
    const { finish, ports, fetched, look, store, archive } = await opened(database, invoicesOf(230));
    const fragile = createPrepare({
      ...ports,
      crash() {
        points += 1;
        if (points % 23 === 0) throw new Error('the process ended');
      },
    });
    expect(await finish(fragile)).toBeGreaterThanOrEqual(2);
    expect(await look()).toMatchObject({ status: 'ready', done: 230, total: 230 });
    expect(new Set(fetched).size).toBe(230);
    // what was under way is asked for again, and nothing else
    expect(fetched.length - 230).toBeLessThanOrEqual(Math.floor(points / 23) * 4);
    expect((await all(entriesOf(store, archive))).map(({ invoice }) => invoice.id)).toHaveLength(230);
  });

  test('leaves out the file that the provider has no more, and says so in the table', async () => {
    const { finish, look, blobs, archive } = await opened(database, invoicesOf(3), {
      fetchFile: async (url) =>
        url.endsWith('_1')
          ? undefined
          : (async function* () {
              yield Buffer.from('%PDF-1.4');
            })(),
    });
    await finish();
    expect(await look()).toMatchObject({ status: 'ready', done: 3, total: 3 });
    const table = Buffer.concat(await all(blobs.read(archive.account, `${archive.id}/table`))).toString();
    const files = table
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',').at(-1));
    expect(files).toEqual(['ACME-00003.pdf', '', 'ACME-00001.pdf']);
  });

  test('is given up after five tries that achieved nothing, and a wish makes a new one', async () => {
    const silent = () => Promise.reject(new Error('the provider is silent'));
    const { finish, look, store, archive } = await opened(database, invoicesOf(2), { fetchFile: silent });
    expect(await finish()).toBe(5);
    expect((await look()).status).toBe('failed');
    expect((await store.ensure(archive.account, 2026, { now, expiresAt })).id).not.toBe(archive.id);
  });

  test('keeps large files in pieces, the same bytes again', async () => {
    const { blobs, archive } = await opened(database, []);
    const bytes = Buffer.from(Array.from({ length: 2 * pieceSize + 17 }, (_, index) => (index * 31) % 251));
    const size = await blobs.write(
      archive.account,
      'large',
      expiresAt,
      (async function* () {
        for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
      })(),
    );
    expect(size).toBe(bytes.length);
    const read = await all(blobs.read(archive.account, 'large'));
    expect(read.map(({ byteLength }) => byteLength)).toEqual([pieceSize, pieceSize, 17]);
    expect(Buffer.concat(read).equals(bytes)).toBe(true);
    await blobs.purge(new Date(expiresAt.getTime() + 1));
    expect(await all(blobs.read(archive.account, 'large'))).toEqual([]);
  });
});
