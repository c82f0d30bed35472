import { invalid, missingParameter, unknownParameter } from './failure.ts';

/** Reads one form value; forms carry text only. */
export interface Kind<T> {
  (value: unknown, path: string): T;
}

export type Fields = Record<string, Kind<unknown>>;
export type Read<F extends Fields> = { [K in keyof F]?: ReturnType<F[K]> | undefined };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Kind<string> = (value, path) => {
  if (typeof value !== 'string') throw invalid(`Invalid string: ${JSON.stringify(value)}`, path);
  return value;
};

export const integer: Kind<number> = (value, path) => {
  const number = Number(value);
  if (value === '' || !Number.isSafeInteger(number))
    throw invalid(`Invalid integer: ${String(value)}`, path, 'parameter_invalid_integer');
  return number;
};

export const decimal: Kind<number> = (value, path) => {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) throw invalid(`Invalid decimal: ${String(value)}`, path);
  return number;
};

export const flag: Kind<boolean> = (value, path) => {
  if (value === 'true' || value === true) return true;
  if (value === 'false' || value === false) return false;
  throw invalid(`Invalid boolean: ${String(value)}`, path);
};

export const choice =
  <const T extends string>(...options: T[]): Kind<T> =>
  (value, path) => {
    const found = options.find((option) => option === value);
    if (found) return found;
    const all = options.length > 1 ? `${options.slice(0, -1).join(', ')}, or ${options.at(-1) ?? ''}` : options[0];
    throw invalid(`Invalid ${path}: must be one of ${all ?? ''}`, path);
  };

/** `''` clears a value: it is read as null. */
export const emptyable =
  <T>(kind: Kind<T>): Kind<T | null> =>
  (value, path) =>
    value === '' ? null : kind(value, path);

/** A unix time in seconds, or one of the words Stripe allows there. */
export const moment =
  <const T extends string>(...words: T[]): Kind<number | T> =>
  (value, path) => {
    const word = words.find((option) => option === value);
    return word ?? integer(value, path);
  };

export const listOf =
  <T>(kind: Kind<T>): Kind<T[]> =>
  (value, path) => {
    const entries = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : undefined;
    if (!entries) throw invalid('Invalid array', path);
    return entries.map((entry, index) => kind(entry, `${path}[${index}]`));
  };

/** A hash of known keys; any other key is refused as Stripe refuses it. */
export const hash =
  <F extends Fields>(fields: F, ...required: (keyof F & string)[]): Kind<Read<F>> =>
  (value, path) => {
    if (!isRecord(value)) throw invalid('Invalid object', path);
    const name = (key: string): string => (path ? `${path}[${key}]` : key);
    const read: Record<string, unknown> = {};
    for (const [key, entry] of Object.entries(value)) {
      const kind = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!kind) throw unknownParameter(name(key));
      read[key] = kind(entry, name(key));
    }
    for (const key of required) if (read[key] === undefined) throw missingParameter(name(key));
    return read as Read<F>;
  };

/** Hash with keys of the caller's choosing, such as currencies. */
export const mapOf =
  <T>(kind: Kind<T>): Kind<Record<string, T>> =>
  (value, path) => {
    if (!isRecord(value)) throw invalid('Invalid object', path);
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, kind(entry, `${path}[${key}]`)]));
  };

/** Metadata as sent: `''` as the whole clears all, `''` as a value clears its key. */
export const metadata: Kind<Record<string, string> | null> = emptyable(mapOf(text));

export const mergeMetadata = (
  current: Record<string, string>,
  change: Record<string, string> | null | undefined,
): Record<string, string> => {
  if (change === undefined) return current;
  if (change === null) return {};
  return Object.fromEntries(Object.entries({ ...current, ...change }).filter(([, value]) => value !== ''));
};

/** What every list takes. */
export const paging = { limit: integer, starting_after: text, ending_before: text } as const;

/** `created` and its like: an instant or a range of instants. */
export const range: Kind<
  number | { gt?: number | undefined; gte?: number | undefined; lt?: number | undefined; lte?: number | undefined }
> = (value, path) =>
  typeof value === 'string'
    ? integer(value, path)
    : hash({ gt: integer, gte: integer, lt: integer, lte: integer })(value, path);

export const within = (instant: number, bounds: ReturnType<typeof range> | undefined): boolean => {
  if (bounds === undefined) return true;
  if (typeof bounds === 'number') return instant === bounds;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = bounds;
  return instant > gt && instant >= gte && instant < lt && instant <= lte;
};

export const address = hash({ city: text, country: text, line1: text, line2: text, postal_code: text, state: text });
