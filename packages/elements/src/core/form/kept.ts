import { asIs } from '@varai/client';
import { valueAt, type FieldValue } from './paths.ts';

/** What was typed and not saved, with what stood there before, so that a later visit sees what changed meanwhile. */
export type Kept = Readonly<Record<string, readonly [mine: FieldValue, before: FieldValue]>>;

const memory = new Map<string, Kept>();
const prefix = 'varai-form:';

/** A page may forbid storage, and an engine may throw at its very name: then a draft lives as long as the page. */
function storage(): Storage | undefined {
  try {
    // eslint-disable-next-line no-restricted-globals -- drafts outlive a reload where that works; nothing depends on it
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** What was typed, with what stood there before. */
export const keptOf = (mine: ReadonlyMap<string, FieldValue>, base: unknown): Kept =>
  Object.fromEntries([...mine].map(([path, value]) => [path, [value, valueAt(base, path) as FieldValue]]));

export function keep(key: string, mine: ReadonlyMap<string, FieldValue>, base: unknown): void {
  if (mine.size === 0) return forget(key);
  const kept = keptOf(mine, base);
  memory.set(key, kept);
  try {
    storage()?.setItem(prefix + key, JSON.stringify(kept, asIs));
  } catch {
    // full or forbidden: memory has it
  }
}

export function forget(key: string): void {
  memory.delete(key);
  try {
    storage()?.removeItem(prefix + key);
  } catch {
    // forbidden
  }
}

export function recall(key: string): Kept | undefined {
  const known = memory.get(key);
  if (known) return known;
  try {
    const kept: unknown = JSON.parse(storage()?.getItem(prefix + key) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const isValue = (value: unknown) =>
  value === null || value === undefined || Array.isArray(value) || /^(string|number|boolean)$/.test(typeof value);

/** Any script of the page may have written there. */
const isKept = (kept: unknown): kept is Kept =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.entries(kept).every(
    ([path, pair]) =>
      /^\w+(\.\w+)*$/.test(path) && !/__proto__/.test(path) && Array.isArray(pair) && pair.every(isValue),
  );
