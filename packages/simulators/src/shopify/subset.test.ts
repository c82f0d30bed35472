import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse, print, type IntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { subsetOf } from './subset.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const file = `${process.env.VARAI_TEST_DATA ?? `${root}../shared/data`}/shopify-admin-2026-10.introspection.json.gz`;

test('executes a part of the schema that Shopify publishes, each field as it is there', () => {
  if (!existsSync(file)) throw new Error(`${file} is missing: set VARAI_TEST_DATA`);
  const full = JSON.parse(gunzipSync(readFileSync(file)).toString()) as
    { data: IntrospectionQuery } | IntrospectionQuery;
  const kept = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
  const derived = subsetOf('data' in full ? full.data : full);
  expect(print(parse(kept))).toBe(print(parse(derived)));
});
