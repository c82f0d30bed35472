import type { Archive, Invoice } from '@varai/client';
import type { Generated, Selectable } from 'kysely';
import type { Entry, StoredArchive } from './ports.ts';

interface ArchiveTable {
  account: string;
  id: string;
  year: number;
  status: Archive['status'];
  stale: Generated<boolean>;
  last_counted: string | null;
  counted: Generated<boolean>;
  done: Generated<number>;
  total: Generated<number>;
  table_size: number | null;
  failures: Generated<number>;
  created_at: Date;
  expires_at: Date;
}

interface EntryTable {
  account: string;
  archive: string;
  position: number;
  invoice_id: string;
  /** Written as text. */
  invoice: Invoice | string;
  file_url: string | null;
  state: Entry['state'];
  size: Generated<number>;
}

declare module '../../../platform/database.ts' {
  interface Tables {
    invoice_archives: ArchiveTable;
    invoice_archive_entries: EntryTable;
  }
}

/** A row as the service knows it. */
export const archiveOf = (row: Selectable<ArchiveTable>): StoredArchive => ({
  account: row.account,
  id: row.id,
  year: row.year,
  status: row.status,
  lastCounted: row.last_counted,
  counted: row.counted,
  done: row.done,
  total: row.total,
  tableSize: row.table_size,
  expiresAt: row.expires_at,
});
