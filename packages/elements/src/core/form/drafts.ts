import type { Kept } from './kept.ts';
import type { Loaded } from './options.ts';
import { same, valueAt, withValue, type FieldValue } from './paths.ts';

/** What we sent ourselves: as it was typed, and as the schema made it. */
interface Sent {
  readonly sent: ReadonlyMap<string, FieldValue>;
  readonly kept: unknown;
}

/** What was typed, over what was loaded. Keeps apart what both changed. */
export class Drafts<Values> {
  readonly #mine = new Map<string, FieldValue>();
  readonly #theirs = new Map<string, FieldValue>();
  /** The state that `base` is of. */
  version: string | undefined;
  #base: Values | undefined;
  #values: Values | undefined;

  /** What was loaded last. */
  get base(): Values | undefined {
    return this.#base;
  }

  /** What was typed and is not what was loaded, by path. */
  get mine(): ReadonlyMap<string, FieldValue> {
    return this.#mine;
  }

  /** Paths where somebody else wrote something else meanwhile, with their value. */
  get theirs(): ReadonlyMap<string, FieldValue> {
    return this.#theirs;
  }

  /** All that stands in the form; the same object until something changes. */
  get values(): Values {
    return (this.#values ??= [...this.#mine].reduce(
      (values, [path, value]) => withValue(values, path, value),
      this.#base ?? ({} as Values),
    ));
  }

  /** What is loaded before anything could be sent. */
  follow({ values, version }: Loaded<Values>): void {
    this.rebase(values);
    this.version = version;
  }

  write(path: string, value: FieldValue): void {
    // a list that was written anew is written into
    for (const [above, list] of this.#mine)
      if (path.startsWith(`${above}.`)) return this.write(above, withValue(list, path.slice(above.length + 1), value));
    // a list that is written anew takes what was written into it along
    for (const below of [...this.#mine.keys()]) if (below.startsWith(`${path}.`)) this.forget(below);
    const before = valueAt(this.#base, path) as FieldValue;
    // what is empty is null, unless it was an empty text when it came
    const kept = value === '' && before !== '' ? null : value;
    this.#theirs.delete(path);
    if (same(kept, before)) this.#mine.delete(path);
    else this.#mine.set(path, kept);
    this.#values = undefined;
  }

  /** Fresh data: what was not touched follows it, what both changed is kept apart. What we `sent` ourselves is nobody else's. */
  rebase(fresh: Values, ours?: Sent): void {
    const known = this.#base;
    for (const [path, mine] of this.#mine) {
      const theirs = valueAt(fresh, path) as FieldValue;
      const wrote = ours?.sent.has(path) && same(theirs, valueAt(ours.kept, path));
      if (same(mine, theirs) || (wrote && same(mine, ours?.sent.get(path)))) this.forget(path);
      else if (wrote) this.#theirs.delete(path);
      else if (known !== undefined && !same(theirs, valueAt(known, path))) this.#theirs.set(path, theirs);
    }
    this.#base = fresh;
    this.#values = undefined;
  }

  /** What was saved: fields that still hold what was sent follow it, what was typed meanwhile stays. */
  settle(saved: Values, sent: ReadonlyMap<string, FieldValue>): void {
    for (const [path, value] of sent) if (same(this.#mine.get(path), value)) this.forget(path);
    this.#base = saved;
    for (const [path, value] of [...this.#mine]) this.write(path, value);
    this.#values = undefined;
  }

  /** What was typed on an earlier visit, over what stood there then. What was typed since wins. */
  restore(kept: Kept): void {
    for (const [path, [mine, before]] of Object.entries(kept)) {
      if (this.#mine.has(path)) continue;
      const theirs = valueAt(this.#base, path) as FieldValue;
      if (same(mine, theirs)) continue;
      this.#mine.set(path, mine);
      if (!same(theirs, before)) this.#theirs.set(path, theirs);
    }
    this.#values = undefined;
  }

  /** Mine stays; theirs is no longer asked about. */
  insist(path: string): void {
    this.#theirs.delete(path);
  }

  forget(path: string): void {
    this.#mine.delete(path);
    this.#theirs.delete(path);
    this.#values = undefined;
  }

  clear(): void {
    this.#mine.clear();
    this.#theirs.clear();
    this.#values = undefined;
  }
}
