/** One value of a form, or a list that is written as a whole. A text that was left empty is `null`. */
export type FieldValue = string | number | boolean | null | undefined | readonly object[];

type Tree = Readonly<Record<string, unknown>>;

/** What stands at a dotted path, as in `address.postalCode` or `taxIds.0.value`. */
export const valueAt = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Tree | null | undefined)?.[name], tree);

/** The same values with another one at `path`; what lies on the way is made when it is missing. */
export function withValue<T>(tree: T, path: string, value: unknown): T {
  const [name = '', ...rest] = path.split('.');
  const below = (tree as Tree | null | undefined)?.[name];
  const next =
    rest.length === 0 ? value : withValue(below ?? (/^\d+$/.test(rest[0]!) ? [] : {}), rest.join('.'), value);
  if (Array.isArray(tree)) return tree.with(Number(name), next) as T;
  return { ...(tree as Tree | null), [name]: next } as T;
}

/** Whether two values are one to a person: nothing, empty and absent are, and lists of the same. */
export const same = (a: unknown, b: unknown): boolean =>
  (a ?? '') === (b ?? '') ||
  (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** A path as the id of its field in the shadow root. */
export const idOf = (path: string): string => path.replaceAll('.', '-');
