import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Path {
  readonly get?: { readonly responses: Readonly<Record<string, { readonly schema: Schema }>> };
}

const root = new URL('../../../../', import.meta.url).pathname;
const file = `${process.env.VARAI_TEST_DATA ?? `${root}../shared/data`}/magento-admin-schema-2.4.9.yaml.gz`;

/** Paths and definitions by their names, read when they are asked for: the whole takes seconds. */
function partsIn(text: string) {
  const blocks = new Map<string, string>();
  for (const block of text.split(/^(?= {2}\S|\S)/m)) {
    const name = /^ {2}"?([^\s":]+)"?:\n/.exec(block)?.[1];
    if (name !== undefined) blocks.set(name, block);
  }
  const known = new Map<string, unknown>();
  return <Part>(name: string): Part | undefined => {
    const block = blocks.get(name);
    if (block !== undefined && !known.has(name)) known.set(name, (parse(block) as Record<string, unknown>)[name]);
    return known.get(name) as Part | undefined; // safe: whoever asks knows which it is
  };
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : value === null ? 'null' : typeof value;

/**
 * What Adobe says that 2.4.9 answers. The judge walks an answer by it and lists what is not there, or of another kind; of an
 * answer with chosen fields nothing is required.
 */
export function readMagentoSchema() {
  if (!existsSync(file)) throw new Error(`${file} is missing: set VARAI_TEST_DATA`);
  const part = partsIn(gunzipSync(readFileSync(file)).toString());

  function walk(value: unknown, schema: Schema, at: string, chosen: boolean): string[] {
    if (schema.$ref !== undefined) {
      const definition = part<Schema>(schema.$ref.replace('#/definitions/', ''));
      return definition ? walk(value, definition, at, chosen) : [`${at}: no ${schema.$ref}`];
    }
    const { type, items, properties = {}, required = [] } = schema;
    const kind = kindOf(value);
    if (type !== undefined && kind !== type && !(type === 'number' && kind === 'integer'))
      return [`${at}: ${kind} in place of ${type}`];
    if (Array.isArray(value))
      return value.flatMap((one, place) => (items ? walk(one, items, `${at}[${place}]`, chosen) : []));
    if (kind !== 'object') return [];
    const all = value as Readonly<Record<string, unknown>>;
    return [
      ...(chosen ? [] : required.filter((name) => !Object.hasOwn(all, name)).map((name) => `${at}.${name} is missing`)),
      ...Object.entries(all).flatMap(([name, inner]) => {
        const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
        return known ? walk(inner, known, `${at}.${name}`, chosen) : [`${at}.${name} is unknown`];
      }),
    ];
  }

  /** `path` as it stands in the schema, such as `/V1/orders/{id}`. */
  return (path: string, status: number, answer: unknown, { chosen = false } = {}): string[] => {
    const responses = part<Path>(path)?.get?.responses;
    const schema = (responses?.[String(status)] ?? responses?.['default'])?.schema;
    return schema ? walk(answer, schema, path, chosen) : [`${path} is not in the schema`];
  };
}
