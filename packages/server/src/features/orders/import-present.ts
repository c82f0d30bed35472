import type { CustomerImport, Import, ImportRefusal } from '@varai/client';
import type { KeptImport } from './import-store.ts';

/** An import as its host sees it. */
export const present = (row: KeptImport): Import => ({
  id: row.id,
  name: row.name,
  status: row.stopped ? 'stopped' : row.finished_at ? 'done' : 'open',
  received: row.received,
  lines: row.lines,
  accepted: row.accepted,
  refused: row.refused,
  createdAt: row.created_at.toISOString(),
  finishedAt: row.finished_at?.toISOString() ?? null,
});

/** An import as the customer who began it sees it. */
export const presentToCustomer = (row: KeptImport): CustomerImport => ({
  ...present(row),
  store: { id: row.store, name: row.store_name },
  file: { size: row.file_size ?? 0, mark: row.file_mark ?? '' },
  delimiter: row.format.delimiter,
});

interface Refusal {
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

/** Why a line was not taken, with the column as the file names it. */
export const presentRefusal = ({ format }: Pick<KeptImport, 'format'>, refusal: Refusal): ImportRefusal => ({
  line: refusal.line,
  code: refusal.code,
  message: refusal.message,
  field: refusal.field,
  column: (format.columns as Readonly<Record<string, string | undefined>>)[refusal.field ?? ''] ?? null,
});
