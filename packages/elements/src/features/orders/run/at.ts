import type { CustomerImport, ImportPreview, ImportRefusal, VaraiError } from '@varai/client';
import type { Columns } from '../file/formats.ts';
import type { Opened } from '../file/opened.ts';
import type { Sending } from './sender.ts';

/** Which shop a file goes into: one that counts already by its id, or a new one by its name. */
export interface Into {
  readonly id: string;
  readonly name: string;
}

export interface Checking {
  readonly step: 'check';
  readonly opened: Opened;
  readonly columns: Columns;
  readonly into: Into;
  /** How the server reads the beginning; what it said last stays while it is asked anew. */
  readonly preview: ImportPreview | undefined;
  readonly looking: boolean;
  readonly beginning: boolean;
  readonly error: VaraiError | undefined;
  /** The same file, under way or done. */
  readonly before: CustomerImport | undefined;
}

export interface Importing {
  readonly step: 'import';
  readonly opened: Opened;
  readonly import: CustomerImport;
  readonly sending: Sending;
  /** Whether to stop is being asked. */
  readonly asking: boolean;
}

export interface Ended {
  readonly step: 'result';
  readonly opened: Opened;
  readonly import: CustomerImport;
  readonly refusals: readonly ImportRefusal[];
  readonly nextAfter: number | null;
  readonly fetching: boolean;
  readonly lost: boolean;
}

/** Where importing is. */
export type At =
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'unfit'; readonly name: string; readonly reason: string; readonly wanted?: string }
  | Checking
  | Importing
  | Ended;

/** What somebody who imports may do. */
export interface Acts {
  readonly back: () => void;
  /** Chooses another file. */
  readonly another: () => void;
  readonly map: (field: string, column: string) => void;
  readonly into: (into: Into) => void;
  readonly look: () => void;
  readonly begin: () => void;
  readonly resume: () => void;
  readonly pause: () => void;
  readonly now: () => void;
  readonly ask: (asking: boolean) => void;
  readonly stop: () => void;
  readonly more: () => void;
  readonly download: () => void;
}
