import { invoiceErrors, type Archive } from '@varai/client';
import { makeZip, predictLength } from 'client-zip';
import type { Blobs } from '../../../platform/blobs.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Download } from '../../../platform/downloads.ts';
import type { Permits } from './link.ts';
import { fileNames } from './names.ts';
import type { ArchiveStore, StoredArchive } from './ports.ts';
import { blobOf, entriesOf } from './prepare.ts';

export interface ArchivePorts {
  readonly store: ArchiveStore;
  readonly blobs: Blobs;
  readonly permits: Permits;
  readonly clock: Clock;
  /** Where a permit can be used. */
  readonly addressOf: (permit: string) => string;
  /** Refuses accounts on another rail. */
  readonly customer: (account: string) => Promise<string>;
}

/** A year's invoices as one file. Errors are those of the contract. */
export interface ArchiveService {
  /** The one archive of an account and year while nothing changes. Up to four statements. */
  ensure(account: string, year: number): Promise<Archive>;
  find(account: string, id: string): Promise<Archive>;
  /** Stops it, or deletes it; once more is no error. */
  remove(account: string, id: string): Promise<void>;
  /** Reads one file after the other while it is sent: no more than a piece of one is in memory. */
  open(permit: string): Promise<Download>;
}

const hour = 60 * 60 * 1000;
const kept = 24 * hour;
const linkHolds = 15 * 60 * 1000;

interface Part {
  readonly name: string;
  readonly size: number;
  readonly lastModified: Date;
  readonly blob: string;
}

export function createArchiveService(ports: ArchivePorts): ArchiveService {
  const { store, blobs, permits, clock, addressOf, customer } = ports;

  const present = (archive: StoredArchive): Archive => {
    const { account, id, year, status, done, total, expiresAt } = archive;
    const until = Math.min(clock.now().getTime() + linkHolds, expiresAt.getTime());
    const permit = { account, archive: id, expiresAt: Math.floor(until / 1000) };
    const url = status === 'ready' ? addressOf(permits.seal(permit)) : null;
    return { id, year, status, done, total, url, expiresAt: expiresAt.toISOString() };
  };

  async function partsOf(archive: StoredArchive): Promise<Part[]> {
    const folder = `invoices-${archive.year}`;
    const nameOf = fileNames();
    const table = { name: `${folder}/${folder}.csv`, size: archive.tableSize ?? 0, lastModified: clock.now() };
    const parts: Part[] = [{ ...table, blob: blobOf(archive, 'table') }];
    for await (const entry of entriesOf(store, archive)) {
      const { position, size, invoice } = entry;
      const name = nameOf(entry);
      if (name === undefined) continue;
      const lastModified = new Date(invoice.issuedAt);
      parts.push({ name: `${folder}/${name}`, size, lastModified, blob: blobOf(archive, position) });
    }
    return parts;
  }

  return {
    async ensure(account, year) {
      await customer(account);
      const now = clock.now();
      return present(await store.ensure(account, year, { now, expiresAt: new Date(now.getTime() + kept) }));
    },

    async find(account, id) {
      const archive = await store.find(account, id);
      if (!archive || archive.expiresAt <= clock.now()) throw invoiceErrors.archive_not_found();
      return present(archive);
    },

    async remove(account, id) {
      await store.remove(account, id);
      await blobs.remove(account, `${id}/`);
    },

    async open(text) {
      const permit = permits.open(text);
      const now = clock.now();
      if (!permit || permit.expiresAt * 1000 <= now.getTime()) throw invoiceErrors.archive_not_found();
      const archive = await store.find(permit.account, permit.archive);
      if (archive?.status !== 'ready' || archive.expiresAt <= now) throw invoiceErrors.archive_not_found();
      const parts = await partsOf(archive);
      const bytes = async function* () {
        for (const { blob, ...meta } of parts) yield { ...meta, input: blobs.read(archive.account, blob) };
      };
      return {
        fileName: `invoices-${archive.year}.zip`,
        type: 'application/zip',
        size: Number(predictLength(parts)),
        stream: makeZip(bytes()),
      };
    },
  };
}
