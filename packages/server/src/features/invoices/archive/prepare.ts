import type { Blobs } from '../../../platform/blobs.ts';
import type { Crash } from '../../../platform/crash.ts';
import type { InvoiceProvider } from '../ports.ts';
import { startOfYear } from '../year.ts';
import { fileNames } from './names.ts';
import type { ArchiveStore, Entry, FetchFile, StoredArchive } from './ports.ts';
import { tableHead, tableLine } from './table.ts';

export interface PreparePorts {
  readonly store: ArchiveStore;
  readonly provider: Pick<InvoiceProvider, 'list'>;
  readonly blobs: Blobs;
  readonly fetchFile: FetchFile;
  readonly customer: (account: string) => Promise<string>;
  readonly timeZone: (account: string) => Promise<string>;
  readonly crash: Crash;
}

/** What one run of the job does at most, so that none runs for long: pages of a hundred invoices, or files. */
const pagesPerRun = 20;
const filesPerRun = 200;
/** Files that are fetched at once. */
const lanes = 4;
/** Runs in a row without any progress before an archive is given up. */
const patience = 5;

/** Where an archive's bytes lie. */
export const blobOf = ({ id }: StoredArchive, what: number | 'table'): string => `${id}/${what}`;

/** Entries in order, a few at a time. */
export async function* entriesOf(store: ArchiveStore, archive: StoredArchive): AsyncGenerator<Entry> {
  const portion = 500;
  for (let from = 0; ;) {
    const entries = await store.entries(archive, from, portion);
    yield* entries;
    const last = entries.at(-1);
    if (!last || entries.length < portion) return;
    from = last.position + 1;
  }
}

/**
 * Brings an archive one portion further and sends the job for the next. Whatever is interrupted goes on where it was:
 * what was counted and fetched is not asked for again.
 */
export function createPrepare(ports: PreparePorts) {
  const { store, provider, blobs, fetchFile, customer, timeZone, crash } = ports;

  /** True when all invoices of the year are known. */
  async function count(archive: StoredArchive): Promise<boolean> {
    const { account, year } = archive;
    const [owner, zone] = await Promise.all([customer(account), timeZone(account)]);
    const bounds = { from: startOfYear(year, zone), to: startOfYear(year + 1, zone) };
    let after = archive.lastCounted ?? undefined;
    for (let page = 0; page < pagesPerRun; page += 1) {
      const listed = await provider.list(owner, { ...bounds, after, limit: 100 });
      await store.count(archive, listed?.invoices ?? [], listed?.next ?? null);
      crash('archive:counted');
      if (!listed?.next) return true;
      after = listed.next;
    }
    return false;
  }

  /** True when none is left. Of several that fail at once the first is thrown, when all have ended. */
  async function fetchFiles(archive: StoredArchive): Promise<boolean> {
    const waiting = await store.waiting(archive, filesPerRun);
    const queue = [...waiting];
    const lane = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { position, url } = next;
        const file = await fetchFile(url);
        crash('archive:fetched');
        const size = file ? await blobs.write(archive.account, blobOf(archive, position), archive.expiresAt, file) : 0;
        await store.settle(archive, position, file ? 'kept' : 'absent', size);
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return waiting.length < filesPerRun;
  }

  async function* table(archive: StoredArchive): AsyncGenerator<Uint8Array> {
    const nameOf = fileNames();
    const zone = await timeZone(archive.account);
    yield Buffer.from(tableHead);
    for await (const entry of entriesOf(store, archive)) yield Buffer.from(tableLine(entry, nameOf(entry), zone));
  }

  return async (account: string, id: string): Promise<void> => {
    const archive = await store.find(account, id);
    if (archive?.status !== 'preparing') return;
    try {
      const over = archive.counted ? await fetchFiles(archive) : false;
      if (!archive.counted) await count(archive);
      if (!over) return await store.goOn(archive);
      const { account: owner, expiresAt } = archive;
      await store.finish(archive, await blobs.write(owner, blobOf(archive, 'table'), expiresAt, table(archive)));
    } catch (error) {
      await store.failed(archive, patience);
      throw error;
    }
  };
}
