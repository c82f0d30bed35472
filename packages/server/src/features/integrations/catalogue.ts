import type { Checks } from './checks.ts';
import { PlatformFailure } from './failure.ts';
import { allowed } from './optional.ts';
import type { Catalogue, Part, Taken } from './parts.ts';
import type { Connection, ConnectionStore } from './ports.ts';

export type Shelve = (connection: Connection, taken: Taken) => Promise<void>;

/** Reads what there is of a part, and says how far it has come. `note` keeps a step on the way. */
export type ReadPart = (connection: Connection, part: Part, note: (part: Part) => Promise<void>) => Promise<Part>;

const parts = [
  ['read_products', 'products'],
  ['read_stock', 'stock'],
] as const;

/**
 * Takes products and stock, each by itself: what goes wrong with one is told in its check, and orders and the other go on.
 * A part that the shop never let us read is not tried.
 */
export async function followCatalogue(
  connection: Connection,
  deps: {
    readonly store: Pick<ConnectionStore, 'progress'>;
    readonly checks: Checks;
    readonly reading: Readonly<Record<keyof Catalogue, ReadPart | undefined>>;
    /** @throws Overtaken */
    readonly note: (connection: Connection, catalogue: Catalogue) => Promise<void>;
  },
): Promise<void> {
  const { store, checks, reading, note } = deps;
  let { catalogue } = connection;
  for (const [capability, name] of parts) {
    const known = catalogue[name];
    const read = reading[name];
    if (!read && !known) continue;
    const keep = async (part: Part): Promise<void> => {
      catalogue = { ...catalogue, [name]: part };
      await note(connection, catalogue);
    };
    try {
      await checks.of(capability, () =>
        allowed(capability, async () => {
          if (!read) throw new PlatformFailure('scope_missing', 'A scope was taken back.');
          await keep(await read(connection, known ?? {}, keep));
        }),
      );
    } catch (error) {
      if (!(error instanceof PlatformFailure)) throw error;
    }
  }
  await store.progress(connection, {}, checks.all);
}
