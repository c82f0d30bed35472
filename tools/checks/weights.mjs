/** What a page loads, of the list of chunks that the build writes: `{ file: { sources, imports, dynamicImports } }`. */

/** Files with their imports, and theirs; `following` names which imports of a file are followed. */
function closure(chunks, files, following) {
  const reached = new Set(files);
  for (const file of reached) for (const next of following(chunks[file])) reached.add(next);
  return reached;
}

const atOnce = ({ imports }) => imports;
/** An entry fetches any tag that appears: what other tags load is not what these may load later. */
const everything = ({ imports, dynamicImports, entry }) => (entry ? imports : [...imports, ...dynamicImports]);

/** The file that a limit's entry became: by its own name, or by the source in it, of the elements or of another package. */
const fileOf = (chunks, source) =>
  Object.keys(chunks).find(
    (file) =>
      file === source || `packages/elements/src/${source}` in chunks[file].sources || source in chunks[file].sources,
  );

/**
 * Weighs each limit: `entries` with all that they load at once, less what `beyond` has loaded before.
 * Problems are an entry that was not built, nothing left to weigh, and more than `limit` bytes.
 *
 * @param limits `{ name: { entries, beyond?, limit? } }`, in bytes
 * @param chunks the build's list
 * @param weight bytes of a file
 */
export function weigh(limits, chunks, weight) {
  const problems = [];
  const rows = [];
  const sum = (files) => files.reduce((bytes, file) => bytes + weight(file), 0);
  for (const [name, { entries, beyond = [], limit }] of Object.entries(limits)) {
    const unbuilt = [...entries, ...beyond].filter((entry) => !fileOf(chunks, entry));
    if (unbuilt.length > 0) {
      problems.push(`${name}: ${unbuilt.join(', ')} was not built`);
      continue;
    }
    const files = entries.map((entry) => fileOf(chunks, entry));
    const before = beyond.map((entry) => fileOf(chunks, entry));
    const less = (following) => {
      const known = closure(chunks, before, following);
      return [...closure(chunks, files, following)].filter((file) => !known.has(file));
    };
    const loaded = less(atOnce);
    const bytes = sum(loaded);
    rows.push({ name, bytes, limit, files: loaded, inAll: sum(less(everything)) });
    if (bytes === 0) problems.push(`${name}: there is nothing to weigh`);
    if (bytes > limit) problems.push(`${name} weighs ${bytes} bytes and may weigh ${limit}: ${loaded.join(', ')}`);
  }
  return { rows, problems };
}
