/** One value of a form, or a list that is written as a whole. A text that was left empty is `null`. */
export type FieldValue = string | number | boolean | null | undefined | readonly object[];

type Tree = Readonly<Record<string, unknown>>;

/** What stands at a dotted path, as in `address.postalCode` or `taxIds.0.value`. */
export const valueAt = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Tree | null | undefined)?.[name], tree);

/** What stands around a path: its value with those beside it. */
export const above = (tree: unknown, path: string): unknown => {
  const end = path.lastIndexOf('.');
  return end < 0 ? tree : valueAt(tree, path.slice(0, end));
};

/** The field that a path means: where it names none, the first of what it names, or of the whole. */
export function fieldAt(tree: unknown, path: string): string {
  const way: string[] = [];
  let value = tree;
  const step = (name: string) => {
    way.push(name);
    value = (value as Tree)[name];
  };
  for (const name of path.split('.')) {
    if (!isTree(value) || !Object.hasOwn(value, name)) break;
    step(name);
  }
  for (let [first] = namesOf(value); first !== undefined; [first] = namesOf(value)) step(first);
  return way.join('.');
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const namesOf = (value: unknown): string[] => (isTree(value) ? Object.keys(value) : []);

/** The same values with another one at `path`; what lies on the way is made when it is missing. */
export function withValue<T>(tree: T, path: string, value: unknown): T {
  const [name = '', ...rest] = path.split('.');
  const below = (tree as Tree | null | undefined)?.[name];
  const next =
    rest.length === 0 ? value : withValue(below ?? (/^\d+$/.test(rest[0]!) ? [] : {}), rest.join('.'), value);
  if (Array.isArray(tree)) return Object.assign([...(tree as unknown[])], { [name]: next }) as T;
  return { ...(tree as Tree | null), [name]: next } as T;
}

/** Whether two values are one to a person: nothing, empty and absent are, and lists of the same. */
export const same = (a: unknown, b: unknown): boolean =>
  (a ?? '') === (b ?? '') ||
  (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** A path as the id of its field in the shadow root. */
export const idOf = (path: string): string => path.replaceAll('.', '-');
