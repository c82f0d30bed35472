type Hash = Readonly<Record<string, unknown>>;

/** How the keys of one hash part from those of its fixture. */
export interface Difference {
  /** Where the hash is, with dots; `[]` is the first item of a list. */
  readonly path: string;
  readonly lacks: string[];
  readonly adds: string[];
}

/** Hashes whose keys the account chooses, and those whose keys are of another kind of object. */
const free = /\.(metadata|currency_options|previous_attributes)$|^event\.data\.object$/;

const isHash = (value: unknown): value is Hash => typeof value === 'object' && value !== null && !Array.isArray(value);

const keysBeside = (one: Hash, other: Hash): string[] =>
  Object.keys(one)
    .filter((key) => !(key in other))
    .sort();

/**
 * Compares an object with its fixture, each hash in it too, and tells of every hash that was compared. Where either side has
 * null, an empty list or an id instead of a hash, there is nothing to compare.
 */
export function compareKeys(fixture: Hash, object: Hash, path: string): Difference[] {
  const below = Object.keys(fixture).flatMap((key) => {
    const [its, ours, at] = pairOf(fixture[key], object[key], `${path}.${key}`);
    return isHash(its) && isHash(ours) && !free.test(at) ? compareKeys(its, ours, at) : [];
  });
  return [{ path, lacks: keysBeside(fixture, object), adds: keysBeside(object, fixture) }, ...below];
}

const pairOf = (its: unknown, ours: unknown, path: string): readonly [unknown, unknown, string] =>
  Array.isArray(its) && Array.isArray(ours) ? [its[0], ours[0], `${path}[]`] : [its, ours, path];
