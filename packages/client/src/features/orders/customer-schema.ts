import * as z from 'zod/mini';
import { Id, Time } from '../../core/schema.ts';
import { name } from './fields.ts';
import { CsvFormat, Import, ImportPart, ImportRefusal, Store } from './schema.ts';

/** The most bytes that a customer's file may have, as UTF-8: 1 GiB. */
export const mostBytes = 1024 ** 3;

/** By what a file is known again: two files with the same are taken for one. */
export const FileMark = z.object({
  /** Its bytes, as UTF-8. */
  size: z.int().check(z.minimum(1), z.maximum(mostBytes)),
  /** A sum of its beginning and its end. */
  mark: z.string().check(z.regex(/^[0-9a-f]{8,64}$/)),
});
export type FileMark = z.infer<typeof FileMark>;

/** An import that a customer began, with what is needed to go on with its file anywhere. */
export const CustomerImport = z.extend(Import, {
  store: z.object({ id: z.string(), name: z.string() }),
  file: FileMark,
  delimiter: CsvFormat.shape.delimiter,
});
export type CustomerImport = z.infer<typeof CustomerImport>;

/** A store that counts, in its currency and by its clock. */
export const CountedStore = z.object({ id: z.string(), name: z.string(), currency: z.string(), timeZone: z.string() });
export type CountedStore = z.infer<typeof CountedStore>;

export const Imports = z.object({
  stores: z.array(CountedStore),
  /** What a store counts in that is named for the first time. */
  currency: z.string(),
  timeZone: z.string(),
  /** The last ten. */
  items: z.array(CustomerImport),
});
export type Imports = z.infer<typeof Imports>;

export const CustomerImportStart = z.object({ store: Store, name: name(200), format: CsvFormat, file: FileMark });
export type CustomerImportStart = z.infer<typeof CustomerImportStart>;

export const CustomerImportPart = z.omit(ImportPart, { account: true });
export type CustomerImportPart = z.infer<typeof CustomerImportPart>;

/** The beginning of a file, to see how it would be read. */
export const ImportPreviewInput = z.object({
  store: Store,
  format: CsvFormat,
  /** Cut anywhere: what stands after the last whole line is left out, unless the file ends there. */
  text: z.string().check(z.maxLength(64 * 1024)),
  last: z._default(z.boolean(), false),
});
export type ImportPreviewInput = z.input<typeof ImportPreviewInput>;

/** One line of an order as it would be taken. */
export const PreviewLine = z.object({
  line: z.int(),
  order: z.string(),
  placedAt: Time,
  sku: z.string(),
  title: z.nullable(z.string()),
  quantity: z.int(),
  /** Of all pieces, in minor units of the store's currency. */
  amount: z.int(),
});
export type PreviewLine = z.infer<typeof PreviewLine>;

export const ImportPreview = z.object({
  currency: z.string(),
  timeZone: z.string(),
  /** Whole lines of the text, without the head, and how many of them would be refused. */
  lines: z.int(),
  refused: z.int(),
  /** The first five of each. */
  taken: z.array(PreviewLine),
  refusals: z.array(ImportRefusal),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

const ById = z.object({ id: Id });

export const orderImportSchemas = {
  imports: { output: Imports },
  preview: { input: ImportPreviewInput, output: ImportPreview },
  start: { input: CustomerImportStart, output: CustomerImport },
  part: { input: CustomerImportPart, output: CustomerImport },
  read: { input: ById, output: CustomerImport },
  stop: { input: ById, output: CustomerImport },
  refusals: {
    input: z.extend(ById, { after: z.optional(z.coerce.number().check(z.int(), z.minimum(0))) }),
    output: z.object({ items: z.array(ImportRefusal), nextAfter: z.nullable(z.int()) }),
  },
};
