import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  NoDeprecatedCustomRule,
  buildClientSchema,
  parse,
  specifiedRules,
  validate,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { documents as billing } from '../../subscription/shopify/documents.ts';
import { documents, everyOrder, everyProduct, everyStock, nothing } from './documents.ts';
import { besides, topics } from './subscribe.ts';

const root = new URL('../../../../../../', import.meta.url).pathname;
const file = `${process.env['VARAI_TEST_DATA'] ?? `${root}../shared/data`}/shopify-admin-2026-10.introspection.json.gz`;

let schema: GraphQLSchema;
beforeAll(() => {
  if (!existsSync(file)) throw new Error(`${file} is missing: set VARAI_TEST_DATA`);
  const full = JSON.parse(gunzipSync(readFileSync(file)).toString()) as
    { data: IntrospectionQuery } | IntrospectionQuery;
  schema = buildClientSchema('data' in full ? full.data : full);
});

const faultsOf = (document: string) =>
  validate(schema, parse(document), [...specifiedRules, NoDeprecatedCustomRule]).map(({ message }) => message);

const bulk = { everyOrder, everyProduct, everyStock, nothing };

test.each([...Object.entries(documents), ...Object.entries(billing), ...Object.entries(bulk)])(
  'what is asked as %s is in the schema that Shopify publishes, and nothing of it is deprecated',
  (_, document) => {
    expect(faultsOf(document)).toEqual([]);
  },
);

test('a deprecated field would be found', () => {
  expect(faultsOf('{ order(id: "1") { totalPrice } }')).toEqual([expect.stringContaining('deprecated')]);
});

test('every topic that is subscribed to is there', () => {
  const known = schema.getType('WebhookSubscriptionTopic');
  const names = known && 'getValues' in known ? known.getValues().map(({ name }) => name) : [];
  expect([...topics, ...Object.values(besides).flat()].filter((topic) => !names.includes(topic))).toEqual([]);
  expect(names.length).toBeGreaterThan(200);
});
